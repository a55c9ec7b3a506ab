import type { SubmitAttempt } from './submit-attempt'

interface Tracked {
  readonly submit: SubmitAttempt
  /** Resolves when no send is under way any more, or after `mostMs`. */
  readonly settled: (mostMs: number) => Promise<void>
}

/** A `submit` that can be waited for: an answer that is on its way when the app quits still counts. */
export function trackSubmissions(submit: SubmitAttempt): Tracked {
  const underWay = new Set<Promise<unknown>>()
  return {
    submit: (submission) => {
      const one = submit(submission)
      underWay.add(one)
      const gone = (): void => {
        underWay.delete(one)
      }
      one.then(gone, gone)
      return one
    },
    settled: async (mostMs) => {
      let timer: NodeJS.Timeout | undefined
      const enough = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, mostMs)
      })
      await Promise.race([Promise.allSettled(underWay), enough])
      clearTimeout(timer)
    },
  }
}
