import { z } from 'zod'
import type { SecretFailure } from '../../shared/profile/secret'
import { profileSchema, type Profile } from '../../shared/profile/profile'
import { fail, ok, type Result } from '../../shared/result'
import type { Emit } from '../ipc/emit'
import type { Log } from '../log'
import { messageOf } from '../message-of'
import type { Sublevel } from '../store/store'
import { sampleProfile } from './sample-profile'

/** A profile, its place in the list, and the App Keys it had before: their secrets are still kept. */
export const profileRecordSchema = z.strictObject({
  place: z.int(),
  profile: profileSchema,
  formerKeys: z.array(z.string()).default([]),
})
type ProfileRecord = z.infer<typeof profileRecordSchema>

type NotRemoved =
  | { readonly kind: 'no_such_profile' }
  | { readonly kind: 'last_profile' }
  | { readonly kind: 'secret_kept'; readonly secret: SecretFailure }
  | { readonly kind: 'not_removed'; readonly detail: string }

export interface Profiles {
  /** In the order they were made; never empty. */
  readonly list: () => readonly Profile[]
  readonly find: (id: string) => Profile | undefined
  /**
   * Makes or changes one. `countFrom` is not the window's to set: it stays as it was. The secret of
   * an App Key that was corrected stays too: nobody meant to lose it by a slip of the pen.
   */
  readonly save: (
    profile: Profile,
  ) => Promise<Result<Profile, { readonly kind: 'not_saved'; readonly detail: string }>>
  /** With the secrets that no other profile needs; where these cannot be removed it stays whole. */
  readonly remove: (id: string) => Promise<Result<null, NotRemoved>>
  /** The sandbox was reset at `now` (ms): rehearsal profiles have all their tickets again. */
  readonly recount: (now: number) => Promise<void>
}

/** Reads the profiles from `level`; on the first run there is the sample one. */
export async function createProfiles(options: {
  readonly level: Sublevel<ProfileRecord>
  readonly emit: Emit
  readonly log: Log
  readonly forgetSecret: (appKey: string) => Promise<Result<unknown, SecretFailure>>
  /** What the sample profile is called, should this be the first run. */
  readonly sampleName: string
}): Promise<Profiles> {
  const { level, emit, log, forgetSecret } = options
  const sample = sampleProfile(options.sampleName)
  const { values, damaged } = await level.list()
  const records = [...values].sort((a, b) => a.place - b.place)
  const profiles = new Map(records.map((record) => [record.profile.id, record]))

  const nextPlace = (): number =>
    Math.max(0, ...[...profiles.values()].map(({ place }) => place + 1))

  const put = async (profile: Profile): Promise<Result<Profile, string>> => {
    const before = profiles.get(profile.id)
    const record: ProfileRecord = {
      place: before?.place ?? nextPlace(),
      profile,
      formerKeys: [...keysOf(before)].filter((key) => key !== profile.appKey),
    }
    try {
      await level.put(profile.id, record)
    } catch (error) {
      log.error('profiles: not saved', error)
      return fail(messageOf(error))
    }
    profiles.set(profile.id, record)
    return ok(profile)
  }
  const list = (): readonly Profile[] => [...profiles.values()].map(({ profile }) => profile)
  const find = (id: string): Profile | undefined => profiles.get(id)?.profile
  const forgetSecretsOf = async (id: string): Promise<Result<null, SecretFailure>> => {
    const others = list().filter((profile) => profile.id !== id)
    for (const appKey of keysOf(profiles.get(id))) {
      if (others.some((profile) => profile.appKey === appKey)) continue
      const forgotten = await forgetSecret(appKey)
      if (!forgotten.ok) return forgotten
    }
    return ok(null)
  }
  const changed = (): void => {
    emit('profiles.changed', list())
  }

  if (profiles.size === 0) {
    // Written only where no damaged record stands under its key; usable also where nothing can be.
    if (!damaged.includes(sample.id)) await put(sample)
    profiles.set(sample.id, { place: 0, profile: sample, formerKeys: [] })
  }

  return {
    list,
    find,

    save: async (profile) => {
      const before = find(profile.id)
      const saved = await put({ ...profile, countFrom: keptCount(before, profile) })
      if (!saved.ok) return fail({ kind: 'not_saved', detail: saved.failure })
      changed()
      return saved
    },

    remove: async (id) => {
      if (!profiles.has(id)) return fail({ kind: 'no_such_profile' })
      if (profiles.size === 1) return fail({ kind: 'last_profile' })
      // Its secrets first: one that no profile leads to could never be removed from within the app.
      const forgotten = await forgetSecretsOf(id)
      if (!forgotten.ok) {
        log.error('profiles: not removed, the keychain keeps its secret', forgotten.failure)
        return fail({ kind: 'secret_kept', secret: forgotten.failure })
      }
      try {
        await level.del(id)
      } catch (error) {
        log.error('profiles: not removed', error)
        return fail({ kind: 'not_removed', detail: messageOf(error) })
      }
      profiles.delete(id)
      changed()
      return ok(null)
    },

    recount: async (now) => {
      for (const profile of list())
        if (profile.environment === 'rehearsal') await put({ ...profile, countFrom: now })
      changed()
    },
  }
}

/** The App Keys whose secrets may lie in the keychain because of this record. 演练 keeps none there. */
function keysOf(record: ProfileRecord | undefined): ReadonlySet<string> {
  if (!record) return new Set()
  const { profile, formerKeys } = record
  return new Set([...formerKeys, ...(profile.environment === 'rehearsal' ? [] : [profile.appKey])])
}

/** A reset of the sandbox gives no tickets to real people: the count is kept only within 演练. */
function keptCount(before: Profile | undefined, after: Profile): number {
  if (before?.environment !== 'rehearsal' || after.environment !== 'rehearsal') return 0
  return before.appKey === after.appKey ? before.countFrom : 0
}
