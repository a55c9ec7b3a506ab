import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import type { Contract } from '../../shared/ipc/contract'
import type { FailureOf, Fault } from '../../shared/ipc/define'
import type { Profile } from '../../shared/profile/profile'
import type { SecretFailure, SecretStatus } from '../../shared/profile/secret'
import type { Result } from '../../shared/result'
import { api } from '../api'
import { plain } from '../plain'

/** Where version 0.1 kept the choice; main keeps it now. */
const SELECTED = 'pushdesk.profile'

/** The apps this operator sends for, and which of them is in hand. No secret ever lies here. */
export const useProfiles = defineStore('profiles', () => {
  const list = ref<readonly Profile[]>([])
  const currentId = ref<string | null>(null)
  const loaded = ref(false)
  /** Why the profiles could not be read; null while all is well. */
  const fault = ref<Fault | null>(null)
  /** Where each App Key's secret is; absent until asked. */
  const secretStatus = ref<Readonly<Record<string, SecretStatus>>>({})
  let stop: (() => void) | undefined

  /** The profile in hand: the chosen one, or the first. Only to be asked once `loaded`. */
  const current = computed<Profile>(() => {
    const profile = list.value.find(({ id }) => id === currentId.value) ?? list.value[0]
    if (!profile) throw new Error('no profile is loaded yet')
    return profile
  })

  async function load(): Promise<void> {
    stop ??= api.on('profiles.changed', (profiles) => {
      list.value = profiles
    })
    const [profiles, chosen] = await Promise.all([
      api.call('profiles.list', undefined),
      api.call('profiles.chosen', undefined),
    ])
    // Without the choice, another app than the operator's would be in hand.
    if (profiles.ok && chosen.ok) {
      list.value = profiles.value
      currentId.value = chosen.value ?? localStorage.getItem(SELECTED)
      loaded.value = true
      fault.value = null
    } else fault.value = profiles.ok ? (chosen.ok ? null : chosen.failure) : profiles.failure
  }

  /**
   * Takes another app in hand, once that is on disk: after a kill nobody finds another one chosen than
   * they last saw. A disk that takes nothing does not keep the operator from working.
   */
  async function select(id: string): Promise<void> {
    await api.call('profiles.choose', { id })
    currentId.value = id
  }

  /** Adds a profile or replaces the one with its id. */
  async function save(
    profile: Profile,
  ): Promise<Result<Profile, { kind: 'not_saved'; detail: string } | Fault>> {
    const answer = await api.call('profiles.save', plain(profile))
    if (answer.ok) {
      const saved = answer.value
      const known = list.value.some(({ id }) => id === saved.id)
      list.value = known
        ? list.value.map((other) => (other.id === saved.id ? saved : other))
        : [...list.value, saved]
    }
    return answer
  }

  async function remove(
    id: string,
  ): Promise<Result<null, FailureOf<Contract['profiles.remove']> | Fault>> {
    const answer = await api.call('profiles.remove', { id })
    if (answer.ok) list.value = list.value.filter((profile) => profile.id !== id)
    else {
      // Its secret may be gone though it is not: to be seen, not guessed.
      const kept = list.value.find((profile) => profile.id === id)
      if (kept) void refreshSecret(kept.appKey)
    }
    return answer
  }

  /** One signed call that changes nothing. */
  const probe = (profileId: string) => api.call('connection.probe', { profileId })

  const keep = (appKey: string, status: SecretStatus): void => {
    secretStatus.value = { ...secretStatus.value, [appKey]: status }
  }

  async function refreshSecret(appKey: string): Promise<void> {
    const answer = await api.call('secret.has', { appKey })
    if (answer.ok) keep(appKey, answer.value)
  }

  /** Hands a secret inwards. It is not kept here, not even for a moment. */
  async function saveSecret(appKey: string, secret: string): Promise<Result<SecretStatus, Fault>> {
    const answer = await api.call('secret.save', { appKey, secret })
    if (answer.ok) keep(appKey, answer.value)
    return answer
  }

  async function forgetSecret(
    appKey: string,
  ): Promise<Result<SecretStatus, SecretFailure | Fault>> {
    const answer = await api.call('secret.forget', { appKey })
    if (answer.ok) keep(appKey, answer.value)
    // A keychain that was silent may have done it after all.
    else void refreshSecret(appKey)
    return answer
  }

  return {
    list,
    current,
    loaded,
    fault,
    secretStatus,
    load,
    select,
    save,
    remove,
    probe,
    refreshSecret,
    saveSecret,
    forgetSecret,
  }
})
