import { onScopeDispose, ref, type Ref } from 'vue'
import type { Profile } from '../../shared/profile/profile'
import { useProfiles } from '../stores/profiles'
import type { SaveFailure } from './not-saved-words'
import { profileProblems, type ProfileField, type ProfileProblems } from './profile-problems'

/** How long «saved» stands beside a field (ms). */
const SAVED_SHOWN = 2500

/** The parts of a profile the page edits; a choice that cannot be wrong has a name of its own. */
export type SavedPart =
  ProfileField | 'environment' | 'answerFormat' | 'timestampUnit' | 'freeTest' | 'tagsGet'

/**
 * Saves one field at a time, when it is left: right ones go to main, wrong ones keep what was typed
 * and get a sentence. One after the other, each on top of the one before.
 */
export function useProfileSaving(id: string): {
  readonly problems: Ref<ProfileProblems>
  readonly saved: Ref<SavedPart | null>
  /** Why main did not save; null while it did. */
  readonly refused: Ref<SaveFailure | null>
  readonly commit: (part: SavedPart, changes: Partial<Profile>) => Promise<void>
} {
  const profiles = useProfiles()
  const problems = ref<ProfileProblems>({})
  const saved = ref<SavedPart | null>(null)
  const refused = ref<SaveFailure | null>(null)
  let last: Promise<void> = Promise.resolve()
  let timer: ReturnType<typeof setTimeout> | undefined
  onScopeDispose(() => clearTimeout(timer))

  async function save(part: SavedPart, changes: Partial<Profile>): Promise<void> {
    const profile = profiles.list.find((other) => other.id === id)
    if (!profile) return
    const changed = { ...profile, ...changes }
    const found = profileProblems(changed)
    const { [part as ProfileField]: _gone, ...others } = problems.value
    problems.value = { ...others, ...found }
    if (Object.keys(found).length > 0) return
    if (JSON.stringify(changed) === JSON.stringify(profile)) return

    const answer = await profiles.save(changed)
    if (!answer.ok) {
      refused.value = answer.failure
      return
    }
    refused.value = null
    saved.value = part
    clearTimeout(timer)
    timer = setTimeout(() => {
      saved.value = null
    }, SAVED_SHOWN)
  }

  function commit(part: SavedPart, changes: Partial<Profile>): Promise<void> {
    last = last.then(() => save(part, changes))
    return last
  }

  return { problems, saved, refused, commit }
}
