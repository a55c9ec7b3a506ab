import { z } from 'zod'
import { draftVersionSchema } from '../drafts/draft-version'
import { draftSchema } from '../message/draft'
import { jsonObjectSchema } from '../message/json'
import { HOLD_MOST } from '../outbox/hold-lengths'
import { profileSchema } from '../profile/profile'
import { segmentSchema } from '../segments/segment'

/** How the window looks and how long a send waits for 撤回 (ms): the settings of no app in particular. */
export const deskSettingsSchema = z.strictObject({
  language: z.enum(['zh-CN', 'en-US']),
  theme: z.enum(['system', 'light', 'dark']),
  holdMs: z.int().min(0).max(HOLD_MOST),
})
export type DeskSettings = z.infer<typeof deskSettingsSchema>

/**
 * One line of a file of drafts, apps and saved audiences. Templates are drafts (`filing.template`). A profile has no secret to
 * give: that lies in the keychain. `unreadable` is a record that was no draft even to the app that
 * wrote it: it is carried along and never taken in.
 */
export const movingRecordSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('draft'), draft: draftSchema }),
  z.strictObject({ type: z.literal('version'), version: draftVersionSchema }),
  z.strictObject({ type: z.literal('profile'), profile: profileSchema }),
  z.strictObject({ type: z.literal('segment'), segment: segmentSchema }),
  z.strictObject({ type: z.literal('desk'), desk: deskSettingsSchema }),
  z.strictObject({ type: z.literal('unreadable'), record: jsonObjectSchema }),
])
export type MovingRecord = z.infer<typeof movingRecordSchema>

export const movingTypes: ReadonlySet<string> = new Set(
  movingRecordSchema.options.map(({ shape }) => shape.type.value),
)

/** What stands in one file only once among its type; null: as often as it likes. */
export function identityOf(record: MovingRecord): string | null {
  switch (record.type) {
    case 'draft':
      return record.draft.id
    case 'version':
      return record.version.id
    case 'profile':
      return record.profile.id
    case 'segment':
      return record.segment.id
    case 'desk':
      return ''
    case 'unreadable':
      return null
  }
}
