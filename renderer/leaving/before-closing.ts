import { api } from '../api'
import { afterPaint } from '../composables/after-paint'

const tasks = new Set<() => Promise<void>>()

/** Runs `task` before the window closes: main waits for it, three seconds at most. */
export function beforeClosing(task: () => Promise<void>): void {
  tasks.add(task)
}

/** The last keys are in the draft once their frame was painted. */
const lastKeys = (): Promise<void> => new Promise((resolve) => void afterPaint(resolve))

/** Answers main, whichever rooms have been opened by then. */
export function answerClosing(): void {
  api.on('window.closing', () => {
    void lastKeys()
      .then(() => Promise.allSettled([...tasks].map((task) => task())))
      .then(() => api.call('window.saved', undefined))
  })
}
