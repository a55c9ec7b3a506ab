import { api } from '../api'

const tasks = new Set<() => Promise<void>>()

/** Runs `task` before the window closes: main waits for it, three seconds at most. */
export function beforeClosing(task: () => Promise<void>): void {
  tasks.add(task)
}

/** Answers main, whichever rooms have been opened by then. */
export function answerClosing(): void {
  api.on('window.closing', () => {
    void Promise.allSettled([...tasks].map((task) => task())).then(() =>
      api.call('window.saved', undefined),
    )
  })
}
