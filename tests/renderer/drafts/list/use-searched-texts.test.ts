import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { effectScope, nextTick, ref, shallowRef } from 'vue'
import { draftSummary } from '../../../../renderer/drafts/draft-summary'
import { draftText } from '../../../../renderer/drafts/draft-text'
import { useSearchedTexts } from '../../../../renderer/drafts/list/use-searched-texts'
import * as plain from '../../../../renderer/search/plain-text'
import { newDraft } from '../../../../shared/message/draft'

const row = (id: string) => draftSummary({ ...newDraft('push', id, 0), name: id })
const made = vi.spyOn(plain, 'plainText')

beforeEach(() => {
  made.mockClear()
  vi.stubGlobal('requestIdleCallback', (work: IdleRequestCallback) => {
    work({ didTimeout: false, timeRemaining: () => 50 })
    return 0
  })
  vi.stubGlobal('cancelIdleCallback', () => undefined)
})
afterEach(() => vi.unstubAllGlobals())

it('makes texts ready while somebody searches, also of rows that come later, and lets go of them then', async () => {
  const rows = shallowRef([row('a')])
  const searching = ref(false)
  const scope = effectScope()
  scope.run(() =>
    useSearchedTexts(
      () => searching.value,
      () => rows.value,
    ),
  )
  expect(made).not.toHaveBeenCalled()

  searching.value = true
  await nextTick()
  rows.value = [...rows.value, row('b')]
  await nextTick()
  expect(made.mock.calls).toEqual([['a'], ['b']])
  rows.value.forEach(draftText)
  expect(made).toHaveBeenCalledTimes(2)

  searching.value = false
  await nextTick()
  rows.value.forEach(draftText)
  expect(made).toHaveBeenCalledTimes(4)
  scope.stop()
})
