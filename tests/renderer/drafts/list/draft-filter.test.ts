import { describe, expect, it, vi } from 'vitest'
import { draftSummary } from '../../../../renderer/drafts/draft-summary'
import {
  filterDrafts,
  noFilter,
  type DraftFilter,
} from '../../../../renderer/drafts/list/draft-filter'
import { newDraft, type Draft } from '../../../../shared/message/draft'
import { DAY } from '../../../../shared/quota'

const NOW = 100 * DAY
const draft = (id: string, change: Partial<Draft> = {}, folder = '', labels: string[] = []) =>
  draftSummary({
    ...newDraft('push', id, 0),
    updatedAt: NOW,
    filing: { folder, labels, template: false, binnedAt: null },
    ...change,
  } as Draft)
const rows = [
  draft('plain'),
  draft('autumn', { name: '秋茶' }, '秋茶', ['急']),
  draft('old', { updatedAt: NOW - 40 * DAY }, '秋茶'),
  draft('ios', { platforms: { ios: true, android: false } }, '', ['急']),
  draftSummary({ ...newDraft('broadcast', 'chat', 0), updatedAt: NOW }),
]
const found = (
  part: Partial<DraftFilter>,
  stateOf: Parameters<typeof filterDrafts>[4] = () => null,
  words = '',
) => filterDrafts(rows, words, { ...noFilter, ...part }, NOW, stateOf).map(({ id }) => id)

describe('filterDrafts', () => {
  it('gives the very same list without a filter: nothing is drawn anew', () => {
    expect(filterDrafts(rows, '', noFilter, NOW, () => null)).toBe(rows)
  })

  it('narrows by kind, platform, folder, label and date', () => {
    expect(found({ kind: 'broadcast' })).toEqual(['chat'])
    expect(found({ platform: 'both' })).not.toContain('ios')
    expect(found({ platform: 'android' })).not.toContain('ios')
    expect(found({ folder: '秋茶' })).toEqual(['autumn', 'old'])
    expect(found({ folder: '' })).toEqual(['plain', 'ios', 'chat'])
    expect(found({ label: '急' })).toEqual(['autumn', 'ios'])
    expect(found({ days: '30' })).not.toContain('old')
  })

  it('passes only what passes every part', () => {
    expect(found({ folder: '秋茶', days: '30' }, undefined, '秋')).toEqual(['autumn'])
  })

  it('asks for the state only of what passes the rest: each may have to be read', () => {
    const stateOf = vi.fn(() => ({ kind: 'ready' as const }))
    expect(found({ state: 'ready', label: '急' }, stateOf)).toEqual(['autumn', 'ios'])
    expect(stateOf).toHaveBeenCalledTimes(2)
  })
})
