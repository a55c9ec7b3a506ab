import type { MessagePort } from 'node:worker_threads'
import { messageOf } from '../message-of'
import type { ThreadCalls } from './thread-calls'

/** What goes from main to a thread, and back. */
export interface Question {
  readonly no: number
  readonly name: string
  readonly input: unknown
}
export type Reply =
  | { readonly no: number; readonly value: unknown }
  /** `message` is for a person, `stack` for the log. */
  | { readonly no: number; readonly error: { readonly message: string; readonly stack: string } }
  /** Told without being asked. */
  | { readonly told: unknown }

/**
 * Answers main's questions in this thread, by name; `open` is asked at each of them. `tell` is for
 * news that nobody asked for.
 */
export function serveThread<Calls extends ThreadCalls>(
  port: MessagePort,
  open: () => Calls | Promise<Calls>,
): { readonly tell: (news: unknown) => void } {
  const say = (reply: Reply): void => {
    port.postMessage(reply)
  }
  port.on('message', ({ no, name, input }: Question) => {
    const answer = async (): Promise<unknown> => {
      const calls = await open()
      const call = Object.hasOwn(calls, name) ? calls[name] : undefined
      if (!call) throw new Error(`thread: no call ${name}`)
      return call(input as never)
    }
    answer().then(
      (value) => say({ no, value }),
      (error: unknown) => say({ no, error: { message: messageOf(error), stack: stackOf(error) } }),
    )
  })
  return { tell: (news) => say({ told: news }) }
}

const stackOf = (error: unknown): string =>
  error instanceof Error ? String(error.stack) : messageOf(error)
