import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftSummary } from '../../../renderer/drafts/draft-summary'
import { searchDrafts } from '../../../renderer/drafts/search-drafts'
import { newDraft } from '../../../shared/message/draft'

const named = (name: string, alert = '') =>
  draftSummary({ ...newDraft('push', name, 0), name, alert })

describe('searchDrafts', () => {
  it('finds Chinese in the middle of a text, where word searches find nothing', () => {
    const list = [named('周报', '古树白茶库存告急'), named('别的', '没有')]
    expect(searchDrafts(list, '白茶库').map(({ name }) => name)).toEqual(['周报'])
  })

  it('takes full-width for half-width and small for capital letters', () => {
    expect(searchDrafts([named('ＶＩＰ Day')], 'vip day')).toHaveLength(1)
  })

  it('finds every word wherever it stands, as the palette does that leads here', () => {
    const list = [named('周报', '古树白茶库存告急'), named('白茶', '没有')]
    expect(searchDrafts(list, '告急 周报').map(({ name }) => name)).toEqual(['周报'])
  })

  it('gives all drafts for a blank search, in their order', () => {
    const list = [named('b'), named('a')]
    expect(searchDrafts(list, '  ')).toEqual(list)
  })

  it('finds a draft by any piece of its own name', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
        fc.nat(),
        (name, n) => {
          const pieces = [...new Intl.Segmenter('zh').segment(name)].map(({ segment }) => segment)
          const piece = pieces.slice(n % pieces.length).join('')
          expect(searchDrafts([named(name)], piece)).toHaveLength(1)
        },
      ),
    )
  })
})
