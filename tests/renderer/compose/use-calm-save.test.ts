import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, nextTick, ref, type EffectScope, type Ref } from 'vue'
import { useCalmSave } from '../../../renderer/compose/use-calm-save'
import type { SaveState } from '../../../renderer/drafts/autosave'

const saved = (at: number): SaveState => ({ kind: 'saved', at })
const saving: SaveState = { kind: 'saving' }

let scope: EffectScope
let live: Ref<SaveState>
let id: Ref<string>
let said: Readonly<Ref<SaveState>>

beforeEach(() => {
  vi.useFakeTimers()
  scope = effectScope()
  live = ref(saved(1))
  id = ref('a')
  said = scope.run(() => useCalmSave(live, () => id.value)) as Readonly<Ref<SaveState>>
})
afterEach(() => {
  scope.stop()
  vi.useRealTimers()
})

async function turn(state: SaveState): Promise<void> {
  live.value = state
  await nextTick()
}

describe('useCalmSave', () => {
  it('does not flicker between saving and saved while somebody types', async () => {
    const heard = [said.value.kind]
    for (let key = 0; key < 8; key += 1) {
      await turn(saving)
      heard.push(said.value.kind)
      vi.advanceTimersByTime(100)
      await turn(saved(key))
      heard.push(said.value.kind)
      vi.advanceTimersByTime(100)
    }
    expect(new Set(heard.slice(1))).toEqual(new Set(['saving']))
  })

  it('says that all is saved, with the last moment, once the typing pauses', async () => {
    await turn(saving)
    await turn(saved(7))
    await turn(saved(8))
    vi.advanceTimersByTime(1_000)
    expect(said.value).toEqual(saved(8))
  })

  it('tells a failure at once, and its end too', async () => {
    await turn(saving)
    await turn({ kind: 'unsaved', reason: 'refused' })
    expect(said.value.kind).toBe('unsaved')
    await turn(saved(9))
    expect(said.value).toEqual(saved(9))
  })

  it('never says of a draft what was true of the one before', async () => {
    await turn(saving)
    live.value = saved(3)
    id.value = 'b'
    await nextTick()
    expect(said.value).toEqual(saved(3))
  })
})
