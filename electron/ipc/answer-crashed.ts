import type { Fault } from '../../shared/ipc/define'
import { fail } from '../../shared/result'
import type { Router } from './router'

/** Answers every call that main could not start: `reference` is where the log says why. */
export const answerCrashed =
  (reference: string): Router =>
  async () =>
    fail<Fault>({ kind: 'crashed', reference })
