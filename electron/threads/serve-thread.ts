import type { MessagePort, TransferListItem } from 'node:worker_threads'
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
  | { readonly no: number; readonly error: string }
  /** Told without being asked. */
  | { readonly told: unknown }

/** Answers main's questions in this thread, by name. `tell` is for news that nobody asked for. */
export function serveThread<Calls extends ThreadCalls>(
  port: MessagePort,
  calls: Calls,
): { readonly tell: (news: unknown, transfer?: readonly TransferListItem[]) => void } {
  const say = (reply: Reply, transfer: readonly TransferListItem[] = []): void => {
    port.postMessage(reply, transfer)
  }
  port.on('message', ({ no, name, input }: Question) => {
    const answer = async (): Promise<unknown> => {
      const call = Object.hasOwn(calls, name) ? calls[name] : undefined
      if (!call) throw new Error(`thread: no call ${name}`)
      return call(input as never)
    }
    answer().then(
      (value) => say({ no, value }),
      (error: unknown) =>
        say({ no, error: error instanceof Error ? String(error.stack) : messageOf(error) }),
    )
  })
  return { tell: (news, transfer) => say({ told: news }, transfer) }
}
