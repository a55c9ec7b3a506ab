import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../../renderer/search/plain-text'
import {
  findEntries,
  paletteShelf,
  type PaletteFound,
} from '../../../renderer/shell/palette-entries'

interface Item {
  readonly name: string
  readonly text: string
}
const item = (name: string, text = ''): Item => ({ name, text })
const shelf = (
  items: readonly Item[],
  read = ({ name, text }: Item): readonly string[] => [plainText(name), plainText(text)],
) =>
  paletteShelf(
    'drafts',
    items,
    read,
    ({ name }) => ({
      ...{ id: name, icon: 'bell', label: name, hint: '' },
      to: { kind: 'path', path: `/drafts/${name}` },
    }),
    (query) => `/drafts?words=${query}`,
  )
const labels = (found: readonly PaletteFound[]): string[] =>
  found.flatMap(({ entries }) => entries.map(({ label }) => label))
const items = [
  item('秋茶上新', '今晚 20:00 开抢'),
  item('会员周报', 'Member NEWS'),
  item('历史', '说说秋茶'),
]
const find = (query: string): string[] => labels(findEntries([shelf(items)], query))

describe('findEntries', () => {
  it('finds Chinese inside a word, where a word index would find nothing', () => {
    expect(find('茶上')).toEqual(['秋茶上新'])
  })

  it('looks through the text, in any case and any width', () => {
    expect(find('news')).toEqual(['会员周报'])
    expect(find('２０:００')).toEqual(['秋茶上新'])
  })

  it('wants every word, in any order', () => {
    expect(find('开抢 秋茶')).toEqual(['秋茶上新'])
    expect(find('开抢 会员')).toEqual([])
  })

  it('puts what bears the words in its name first, though it came later', () => {
    const later = [item('周报', '秋茶'), item('秋茶')]
    expect(labels(findEntries([shelf(later)], '秋茶'))).toEqual(['秋茶', '周报'])
  })

  it('offers a few of each kind before anything is typed, and never thousands of rows', () => {
    expect(find('  ')).toEqual(['秋茶上新', '会员周报', '历史'])
    const many = Array.from({ length: 5_000 }, (_, index) => item(`草稿 ${String(index)}`))
    const [found] = findEntries([shelf(many)], '草稿')
    expect(found?.entries.length).toBeLessThan(10)
    expect(found?.more).toEqual({
      count: 5_000 - Number(found?.entries.length),
      path: '/drafts?words=草稿',
    })
  })

  it('leaves a heading out under which nothing stands', () => {
    expect(findEntries([shelf([]), shelf(items)], '秋茶')).toHaveLength(1)
  })

  it('loses nothing: what is shown and what is more are all that hold every word', () => {
    const text = fc.stringMatching(/^[秋茶ab \n]{0,6}$/)
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text)), text, (pairs, query) => {
        const all = pairs.map(([name, body]) => item(name.replace(/\n/g, ' '), body))
        const words = query.split(/\s+/).filter((word) => word !== '')
        const holds = all.filter(({ name, text: body }) =>
          words.every((word) => `${name}\n${body}`.includes(word)),
        )
        const [found] = findEntries([shelf(all)], query)
        const shown = found?.entries.length ?? 0
        expect(shown + (found?.more?.count ?? 0)).toBe(holds.length)
      }),
    )
  })

  it('makes rows of what it shows alone: ten thousand would be felt at every letter', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => item(`草稿 ${String(index)}`))
    let rows = 0
    const counted = paletteShelf(
      'sends',
      many,
      ({ name }) => [name],
      ({ name }) => {
        rows += 1
        return { id: name, icon: 'bell', label: name, hint: '', to: { kind: 'path', path: '/' } }
      },
    )
    findEntries([counted], '草稿')
    expect(rows).toBeLessThan(10)
  })
})
