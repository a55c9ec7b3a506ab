import type { Profile } from '../shared/profile/profile'
import type { AskWhich } from './files/ask-which'
import type { SaveFile } from './files/save-file'
import type { Emit } from './ipc/emit'
import type { Services } from './ipc/handlers'
import type { Log } from './log'
import type { CallForProfile } from './profiles/call-for-profile'
import type { RehearsalSandboxes } from './profiles/rehearsal-sandboxes'
import { createSegments } from './segments/segments'
import { createAssignTags } from './tag-calls/assign-tags'
import { createTagDesk } from './tag-desk/tag-desk'
import { createJobRunner } from './tag-jobs/job-runner'
import { createTagJobs } from './tag-jobs/tag-jobs'
import { createTagLists } from './tag-list/tag-lists'
import { createMirrorTags } from './tag-mirror/mirror-tags'

/** The built scripts of main's own threads. */
export interface TagThreads {
  readonly tagReader: string
  readonly tagDesk: string
}

export interface TagServices {
  readonly services: Pick<
    Services,
    'assignTags' | 'tagLists' | 'tagJobs' | 'mirrorTags' | 'segments'
  >
  /** Never rejects: a mirror that could not be emptied only says too much. */
  readonly forget: (appKeys: readonly string[]) => Promise<void>
  /** Waits for the call that is out, 10 s at most, and for its line. */
  readonly close: () => Promise<void>
}

/** Wires all that is about people's tags: the threads are only started when somebody asks for them. */
export function createTagServices(parts: {
  readonly threads: TagThreads
  /** Where the desk keeps its database. */
  readonly folder: string
  readonly findProfile: (id: string) => Profile | undefined
  /** App Keys whose people begin anew with every run of the app. */
  readonly rehearsed: () => readonly string[]
  readonly call: CallForProfile
  readonly sandboxes: RehearsalSandboxes
  readonly sendUnderWay: () => boolean
  readonly isOnline: () => boolean
  readonly requestId: () => string
  readonly newId: () => string
  readonly clock: () => number
  readonly askWhich: AskWhich
  readonly saveFile: SaveFile
  readonly emit: Emit
  readonly log: Log
}): TagServices {
  const { threads, folder, sandboxes, rehearsed, ...rest } = parts
  const { findProfile, call, requestId } = parts
  const desk = createTagDesk({ script: threads.tagDesk, folder, rehearsed, log: parts.log })
  const runner = createJobRunner({
    ...rest,
    desk: {
      next: (order) => desk.ask('next', order),
      began: (order) => desk.ask('began', order),
      ended: (order) => desk.ask('ended', order),
      become: (order) => desk.ask('become', order),
    },
  })
  const tagLists = createTagLists({ ...rest, script: threads.tagReader })
  const { find: findList, handOver } = tagLists
  const tagJobs = createTagJobs({ ...rest, desk, runner, findList, handOver })
  const mirrorTags = createMirrorTags({ ...rest, desk })
  const segments = createSegments({
    ...rest,
    desk,
    addressed: (profile, { tags, tagsAny, userIds, packageName }) =>
      sandboxes.addressed(profile, {
        ...(tags.length > 0 && { tag: tags }),
        ...(tagsAny.length > 0 && { tag_or: tagsAny }),
        ...(userIds.length > 0 && { userid: userIds }),
        ...(packageName !== '' && { packageName }),
      }),
  })
  const onSet = mirrorTags.wasSet
  const assignTags = createAssignTags({ findProfile, call, requestId, onSet })
  return {
    services: { assignTags, tagLists, tagJobs, mirrorTags, segments },
    forget: async (appKeys) => {
      if (!desk.isThere()) return
      for (const appKey of appKeys)
        await desk.ask('forget', { appKey }).catch((error: unknown) => {
          parts.log.error('tag mirror: not emptied', error)
        })
    },
    close: async () => {
      await Promise.allSettled([runner.stop(), tagLists.close()])
      await desk.close()
    },
  }
}
