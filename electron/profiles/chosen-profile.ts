import { z } from 'zod'
import { fail, ok, type Result } from '../../shared/result'
import type { Log } from '../log'
import { messageOf } from '../message-of'
import type { Sublevel } from '../store/store'

/**
 * Which app is in hand, on disk before it is shown: after a kill the operator finds the same one, and
 * no send goes out under another App Key than the one they chose.
 */
export interface ChosenProfile {
  /** Id of the app chosen last; null: none was yet. */
  readonly get: () => string | null
  /** It holds until the end of this run even where the disk does not take it. */
  readonly choose: (
    id: string,
  ) => Promise<Result<null, { readonly kind: 'not_saved'; readonly detail: string }>>
}

export const chosenProfileSchema = z.string()

/** The one key of its sublevel. */
const KEY = 'chosen'

export async function createChosenProfile(
  level: Sublevel<string>,
  log: Log,
): Promise<ChosenProfile> {
  let chosen = (await level.get(KEY)) ?? null
  return {
    get: () => chosen,
    choose: async (id) => {
      chosen = id
      try {
        await level.put(KEY, id)
      } catch (error) {
        log.error('profiles: the choice was not saved', error)
        return fail({ kind: 'not_saved', detail: messageOf(error) })
      }
      return ok(null)
    },
  }
}
