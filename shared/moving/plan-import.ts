import type { DraftVersion } from '../drafts/draft-version'
import type { Draft } from '../message/draft'
import { sameContent } from '../message/same-content'
import type { Profile } from '../profile/profile'
import type { Segment } from '../segments/segment'
import type { DeskSettings, MovingRecord } from './moving-record'
import { placeSegments, type PlacedSegments } from './place-segments'
import { relinkDraft } from './relink-draft'
import { unlinkDraft } from './unlink-draft'

/** Which of two drafts of one id stays: the one saved later, both beside each other, or the file's. */
export const conflictChoices = ['newer', 'both', 'file'] as const
export type ConflictChoice = (typeof conflictChoices)[number]

/** What is here before the import. */
export interface ImportShelf {
  readonly drafts: readonly Draft[]
  /** When each deleted draft was deleted (ms): what comes back must be later, or it goes again. */
  readonly deletedAt: ReadonlyMap<string, number>
  readonly versionIds: ReadonlySet<string>
  readonly profiles: readonly Profile[]
  readonly segments: readonly Segment[]
}

export interface ImportPlan {
  readonly added: readonly Draft[]
  readonly replaced: readonly { readonly before: Draft; readonly after: Draft }[]
  /** The file's under an id and a name of their own, beside ours. */
  readonly copied: readonly Draft[]
  /** Ours, which stay: the file has another text of them. */
  readonly kept: readonly Draft[]
  /** How many say the same here and there. */
  readonly same: number
  readonly versions: readonly DraftVersion[]
  readonly profilesAdded: readonly Profile[]
  readonly profilesReplaced: readonly Profile[]
  readonly profilesKept: readonly Profile[]
  readonly segments: PlacedSegments
  /** null: the file says nothing of it. */
  readonly desk: DeskSettings | null
  /** Records that were unreadable where the file was written. */
  readonly unreadable: number
}

/**
 * What an import will do; nothing here is ever taken away. A profile that is here already gives way
 * only to «the file's»: what it sends for must not change by the way.
 */
export function planImport(parts: {
  readonly records: readonly MovingRecord[]
  readonly shelf: ImportShelf
  readonly choice: ConflictChoice
  /** ms since 1970. */
  readonly now: number
  readonly copyOf: (draft: Draft) => Draft
  readonly copyOfSegment: (segment: Segment) => Segment
}): ImportPlan {
  const { records, shelf, choice, now, copyOf } = parts
  const here = new Map(shelf.drafts.map((draft) => [draft.id, draft]))
  const apps = new Map(shelf.profiles.map((profile) => [profile.id, profile]))
  const added: Draft[] = []
  const replaced: { readonly before: Draft; readonly after: Draft }[] = []
  const copied: Draft[] = []
  const kept: Draft[] = []
  const versions: DraftVersion[] = []
  const profilesAdded: Profile[] = []
  const profilesReplaced: Profile[] = []
  const profilesKept: Profile[] = []
  const segments = placeSegments({
    theirs: records.flatMap((one) => (one.type === 'segment' ? [one.segment] : [])),
    ...{ ours: shelf.segments, choice, copyOf: parts.copyOfSegment },
  })
  let same = 0
  let desk: DeskSettings | null = null
  let unreadable = 0

  const relinked = (draft: Draft): Draft => relinkDraft(draft, segments, shelf.segments)

  function place(written: Draft): void {
    const theirs = relinked(written)
    const ours = here.get(theirs.id)
    if (ours === undefined) added.push(laterThan(theirs, shelf.deletedAt.get(theirs.id)))
    else if (sameContent(ours, written) || sameContent(ours, theirs)) same += 1
    // Each import names another copy of the audience: what differs in that alone is the same.
    else if (choice === 'both' && sameContent(unlinkDraft(ours), unlinkDraft(written))) same += 1
    else if (choice === 'both') copied.push(copyOf(theirs))
    else if (theirs.updatedAt > ours.updatedAt) replaced.push({ before: ours, after: theirs })
    else if (choice === 'newer') kept.push(ours)
    else {
      const updatedAt = Math.max(now, ours.updatedAt + 1)
      replaced.push({ before: ours, after: { ...theirs, updatedAt } })
    }
  }

  function placeVersion(version: DraftVersion): void {
    if (shelf.versionIds.has(version.id)) return
    versions.push({ ...version, draft: relinked(version.draft) })
  }

  function placeProfile(theirs: Profile): void {
    const ours = apps.get(theirs.id)
    if (ours === undefined) profilesAdded.push(theirs)
    else if (JSON.stringify(ours) === JSON.stringify(theirs)) return
    else if (choice === 'file') profilesReplaced.push(theirs)
    else profilesKept.push(ours)
  }

  for (const record of records)
    switch (record.type) {
      case 'draft':
        place(record.draft)
        break
      case 'version':
        placeVersion(record.version)
        break
      case 'profile':
        placeProfile(record.profile)
        break
      // Placed first: the drafts name them.
      case 'segment':
        break
      case 'desk':
        desk = record.desk
        break
      case 'unreadable':
        unreadable += 1
        break
    }
  return {
    added,
    replaced,
    copied,
    kept,
    same,
    versions,
    profilesAdded,
    profilesReplaced,
    profilesKept,
    segments,
    desk,
    unreadable,
  }
}

const laterThan = (draft: Draft, deletedAt: number | undefined): Draft =>
  deletedAt === undefined || draft.updatedAt > deletedAt
    ? draft
    : { ...draft, updatedAt: deletedAt + 1 }
