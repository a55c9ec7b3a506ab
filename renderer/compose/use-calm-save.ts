import { onScopeDispose, shallowRef, watch, type Ref, type ShallowRef } from 'vue'
import type { SaveState } from '../drafts/autosave'

/** Shorter than this (ms) «saved» does not last while somebody types: nobody could read it. */
const PAUSE = 300

/**
 * How the save stands, as it is said: that something waits or went wrong at once, that all is saved
 * in the pauses of typing. Else the words would change, and be read out, with every other key.
 */
export function useCalmSave(
  live: Readonly<Ref<SaveState>>,
  draftId: () => string | undefined,
): Readonly<ShallowRef<SaveState>> {
  const said = shallowRef(live.value)
  let timer: ReturnType<typeof setTimeout> | undefined
  watch([live, draftId], ([state, id], [, before]) => {
    clearTimeout(timer)
    const isNews = state.kind === 'saved' && said.value.kind === 'saving' && id === before
    if (isNews) timer = setTimeout(() => (said.value = live.value), PAUSE)
    else if (state.kind !== 'saving' || said.value.kind !== 'saving') said.value = state
  })
  onScopeDispose(() => clearTimeout(timer))
  return said
}
