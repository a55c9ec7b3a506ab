import { describe, expect, it } from 'vitest'
import { ref, watchSyncEffect } from 'vue'
import { steady } from '../../../renderer/composables/steady'

describe('steady', () => {
  it('tells nobody of a new object that says the same', () => {
    const source = ref('秋茶上新')
    const length = steady(() => ({ of: { units: source.value.length }, list: [null, 1] }))
    let told = 0
    watchSyncEffect(() => {
      told += length.value.of.units > 0 ? 1 : 0
    })
    source.value = '冬茶上新'
    expect(told).toBe(1)
    source.value = '冬茶'
    expect(told).toBe(2)
  })

  it('keeps the part that did not change the same object, and takes the one that did', () => {
    const text = ref('a')
    const pair = steady(() => [{ body: text.value }, { chat: { sender: 'tea' } }] as const)
    const [card, chat] = pair.value
    text.value = 'b'
    expect(pair.value[0]).toEqual({ body: 'b' })
    expect(pair.value[0]).not.toBe(card)
    expect(pair.value[1]).toBe(chat)
    expect(Array.isArray(pair.value)).toBe(true)
  })

  it('never takes less, more or another kind for the same', () => {
    const values = [{ a: 1 }, { a: 1, b: undefined }, { b: 1 }, [1], { 0: 1 }, [], {}, null, 'a', 0]
    const at = ref(0)
    const value = steady(() => values[at.value])
    for (const from of values.keys())
      for (const to of values.keys()) {
        at.value = from
        expect(value.value).toStrictEqual(values[from])
        at.value = to
        expect(value.value).toStrictEqual(values[to])
      }
  })
})
