import { expect, it } from 'vitest'
import { effectScope, ref } from 'vue'
import { late } from '../../../renderer/composables/late'
import { nextDrawing } from '../../support/next-drawing'

function lengthOf(start: string) {
  const [text, about] = [ref(start), ref('ios.lock')]
  let given = 0
  const scope = effectScope()
  const shown = scope.run(() =>
    late(
      () => {
        given += 1
        return { about: about.value, units: text.value.length }
      },
      () => about.value,
    ),
  )
  return { text, about, scope, units: () => shown?.value.units, shown, given: () => given }
}

it('does nothing for a key before the key is painted, and all of several keys in one go', async () => {
  const { text, units, given } = lengthOf('秋')
  expect(units()).toBe(1)
  text.value = '秋茶'
  text.value = '秋茶上新'
  expect(units()).toBe(1)
  expect(given()).toBe(1)
  await nextDrawing()
  expect(units()).toBe(4)
  expect(given()).toBe(2)
})

it('follows the key after a drawing, too', async () => {
  const { text, units } = lengthOf('秋')
  for (const typed of ['秋茶', '秋茶上']) {
    text.value = typed
    await nextDrawing()
    expect(units()).toBe(typed.length)
  }
})

it('never shows words about one situation in the frame of another', () => {
  const { text, about, shown } = lengthOf('秋')
  text.value = '秋茶'
  about.value = 'android.shade'
  expect(shown?.value).toEqual({ about: 'android.shade', units: 2 })
})

it('keeps the same object where a key changes nothing of it', async () => {
  const { text, shown } = lengthOf('秋茶')
  const before = shown?.value
  text.value = '冬茶'
  await nextDrawing()
  expect(shown?.value).toBe(before)
})

it('draws no more once what it drew is gone', async () => {
  const { text, scope, units, given } = lengthOf('秋')
  text.value = '秋茶'
  scope.stop()
  await nextDrawing()
  expect([units(), given()]).toEqual([1, 1])
})
