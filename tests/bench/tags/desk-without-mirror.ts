import { parentPort, workerData, type MessagePort } from 'node:worker_threads'
import { openStore } from '../../../electron/store/open-store'
import type { DeskCalls } from '../../../electron/tag-desk/desk-calls'
import type { DeskData } from '../../../electron/tag-desk/desk-thread'
import { openJobShelf } from '../../../electron/tag-jobs/job-shelf'
import { openMirror, type Mirror } from '../../../electron/tag-mirror/mirror'
import { serveThread } from '../../../electron/threads/serve-thread'

type JobCalls = Pick<DeskCalls, 'jobs' | 'next' | 'began' | 'ended' | 'become' | 'close'>

/** The thread that keeps jobs, as the app has it, but it writes nothing about the people. */
async function open(folder: string): Promise<JobCalls> {
  const log = { info: () => undefined, error: console.error }
  const opened = await openStore(folder, log)
  if (!opened.ok) throw new Error(opened.failure)
  const store = opened.value
  const withoutPeople = async (appKey: string): Promise<Mirror> => {
    const mirror = await openMirror(store, appKey)
    return {
      ...mirror,
      index: mirror.index,
      // What led to it is written all the same.
      put: (_blocks, also, synced) => mirror.put([], also, synced),
    }
  }
  const mirrors = new Map<string, Promise<Mirror>>()
  const shelf = await openJobShelf(
    store,
    (appKey) => {
      const known = mirrors.get(appKey) ?? withoutPeople(appKey)
      mirrors.set(appKey, known)
      return known
    },
    0,
  )
  return {
    jobs: async () => shelf.list(),
    next: shelf.next,
    began: shelf.began,
    ended: shelf.ended,
    become: shelf.become,
    close: async () => {
      await store.close()
      return null
    },
  }
}

function run(port: MessagePort): void {
  const { folder } = workerData as DeskData
  let desk: Promise<JobCalls> | null = null
  serveThread<JobCalls>(port, () => (desk ??= open(folder)))
}

if (parentPort) run(parentPort)
