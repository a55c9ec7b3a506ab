import { z } from 'zod'
import { profileSchema, type Profile } from '../../shared/profile/profile'
import { fail, ok, type Result } from '../../shared/result'
import type { Emit } from '../ipc/emit'
import type { Log } from '../log'
import type { Sublevel } from '../store/store'
import { sampleProfile } from './sample-profile'

/** A profile and its place in the list. */
export const profileRecordSchema = z.strictObject({ place: z.int(), profile: profileSchema })
type ProfileRecord = z.infer<typeof profileRecordSchema>

type NoProfile = { readonly kind: 'no_such_profile' }

export interface Profiles {
  /** In the order they were made; never empty. */
  readonly list: () => readonly Profile[]
  readonly find: (id: string) => Profile | undefined
  /** Makes or changes one. `countFrom` is not the window's to set: it stays as it was. */
  readonly save: (
    profile: Profile,
  ) => Promise<Result<Profile, { readonly kind: 'not_saved'; readonly detail: string }>>
  readonly remove: (id: string) => Promise<Result<null, NoProfile | { kind: 'last_profile' }>>
  /** The sandbox was reset at `now` (ms): rehearsal profiles have all their tickets again. */
  readonly recount: (now: number) => Promise<void>
}

/** Reads the profiles from `level`; on the first run there is the sample one. */
export async function createProfiles(options: {
  readonly level: Sublevel<ProfileRecord>
  readonly emit: Emit
  readonly log: Log
  /** Called when no profile uses an App Key any more. */
  readonly forgetSecret: (appKey: string) => Promise<unknown>
}): Promise<Profiles> {
  const { level, emit, log, forgetSecret } = options
  const { values, damaged } = await level.list()
  const records = [...values].sort((a, b) => a.place - b.place)
  const profiles = new Map(records.map((record) => [record.profile.id, record]))

  const nextPlace = (): number =>
    Math.max(0, ...[...profiles.values()].map(({ place }) => place + 1))

  const put = async (profile: Profile): Promise<Result<Profile, string>> => {
    const place = profiles.get(profile.id)?.place ?? nextPlace()
    try {
      await level.put(profile.id, { place, profile })
    } catch (error) {
      log.error('profiles: not saved', error)
      return fail(error instanceof Error ? error.message : String(error))
    }
    profiles.set(profile.id, { place, profile })
    return ok(profile)
  }
  const list = (): readonly Profile[] => [...profiles.values()].map(({ profile }) => profile)
  const find = (id: string): Profile | undefined => profiles.get(id)?.profile
  // A secret that no profile leads to any more could never be removed from within the app.
  const forgetOrphan = async (appKey: string): Promise<void> => {
    if (list().some((profile) => profile.appKey === appKey)) return
    await forgetSecret(appKey).catch((error: unknown) => {
      log.error('profiles: the secret of a removed one stays', error)
    })
  }
  const changed = (): void => {
    emit('profiles.changed', list())
  }

  if (profiles.size === 0) {
    // Written only where no damaged record stands under its key; usable also where nothing can be.
    if (!damaged.includes(sampleProfile.id)) await put(sampleProfile)
    profiles.set(sampleProfile.id, { place: 0, profile: sampleProfile })
  }

  return {
    list,
    find,

    save: async (profile) => {
      const before = find(profile.id)
      const saved = await put({ ...profile, countFrom: keptCount(before, profile) })
      if (!saved.ok) return fail({ kind: 'not_saved', detail: saved.failure })
      changed()
      if (before) await forgetOrphan(before.appKey)
      return saved
    },

    remove: async (id) => {
      const profile = find(id)
      if (!profile) return fail({ kind: 'no_such_profile' })
      if (profiles.size === 1) return fail({ kind: 'last_profile' })
      await level.del(id)
      profiles.delete(id)
      changed()
      await forgetOrphan(profile.appKey)
      return ok(null)
    },

    recount: async (now) => {
      for (const profile of list())
        if (profile.environment === 'rehearsal') await put({ ...profile, countFrom: now })
      changed()
    },
  }
}

/** A reset of the sandbox gives no tickets to real people: the count is kept only within 演练. */
function keptCount(before: Profile | undefined, after: Profile): number {
  if (before?.environment !== 'rehearsal' || after.environment !== 'rehearsal') return 0
  return before.appKey === after.appKey ? before.countFrom : 0
}
