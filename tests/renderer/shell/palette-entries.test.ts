import { describe, expect, it } from 'vitest'
import { findEntries, type PaletteEntry } from '../../../renderer/shell/palette-entries'

const entry = (label: string, text = ''): PaletteEntry => ({
  id: label,
  group: 'drafts',
  icon: 'bell',
  label,
  hint: '',
  text,
})
const labels = (entries: readonly PaletteEntry[]): string[] => entries.map(({ label }) => label)
const entries = [
  entry('秋茶上新', '今晚 20:00 开抢'),
  entry('会员周报', 'Member NEWS'),
  entry('历史'),
]

describe('findEntries', () => {
  it('finds Chinese inside a word, where a word index would find nothing', () => {
    expect(labels(findEntries(entries, '茶上'))).toEqual(['秋茶上新'])
  })

  it('looks through the text, in any case and any width', () => {
    expect(labels(findEntries(entries, 'news'))).toEqual(['会员周报'])
    expect(labels(findEntries(entries, '２０:００'))).toEqual(['秋茶上新'])
  })

  it('wants every word, in any order', () => {
    expect(labels(findEntries(entries, '开抢 秋茶'))).toEqual(['秋茶上新'])
    expect(findEntries(entries, '开抢 会员')).toEqual([])
  })

  it('offers everything before anything is typed, but never thousands of rows', () => {
    expect(findEntries(entries, '  ')).toEqual(entries)
    const many = Array.from({ length: 5_000 }, (_, index) => entry(`草稿 ${String(index)}`))
    expect(findEntries(many, '草稿').length).toBeLessThanOrEqual(40)
  })
})
