import { Worker, type TransferListItem } from 'node:worker_threads'
import type { Question, Reply } from './serve-thread'
import type { ThreadCalls } from './thread-calls'

export interface Thread<Calls extends ThreadCalls> {
  /** Rejects with what the thread threw, or where it has ended. */
  readonly ask: <Name extends keyof Calls & string>(
    name: Name,
    input: Parameters<Calls[Name]>[0],
    transfer?: readonly TransferListItem[],
  ) => ReturnType<Calls[Name]>
  /** At once, whatever it is doing. */
  readonly end: () => Promise<void>
}

/** A thread of main from a script of ours. `onEnd` hears of its end, by itself or by `end`. */
export function startThread<Calls extends ThreadCalls>(parts: {
  readonly script: string
  readonly data: unknown
  readonly onTold?: (news: unknown) => void
  readonly onEnd?: (error: Error | null) => void
}): Thread<Calls> {
  const worker = new Worker(parts.script, { workerData: parts.data })
  const open = new Map<
    number,
    { resolve: (value: never) => void; reject: (error: Error) => void }
  >()
  let last = 0
  let over: Error | null = null

  worker.on('message', (reply: Reply) => {
    if ('told' in reply) return parts.onTold?.(reply.told)
    const question = open.get(reply.no)
    open.delete(reply.no)
    if ('error' in reply)
      question?.reject(Object.assign(new Error(reply.error.message), { stack: reply.error.stack }))
    else question?.resolve(reply.value as never)
  })
  let thrown: Error | null = null
  worker.on('error', (error: Error) => {
    thrown = error
  })
  worker.on('exit', () => {
    over = thrown ?? new Error('thread: it has ended')
    for (const { reject } of open.values()) reject(over)
    open.clear()
    parts.onEnd?.(thrown)
  })

  return {
    ask: ((name: string, input: unknown, transfer: readonly TransferListItem[] = []) =>
      new Promise((resolve, reject) => {
        if (over) return reject(over)
        last += 1
        open.set(last, { resolve, reject })
        const question: Question = { no: last, name, input }
        worker.postMessage(question, transfer)
      })) as Thread<Calls>['ask'],
    end: async () => {
      await worker.terminate()
    },
  }
}
