import { describe, expect, it } from 'vitest'
import { compareFields } from '../../../renderer/versions/compare-fields'
import { sides } from '../../../renderer/versions/sides'
import { zhCN } from '../../../renderer/wording/zh-CN'
import { newDraft } from '../../../shared/message/draft'
import { pushBody } from '../../../shared/message/request'
import type { Attempt } from '../../../shared/outbox/attempt'
import { readyDraft } from '../../support/ready-draft'
import { outcomes } from '../../support/outcomes'
import { sampleAttempt } from '../../support/sample-attempt'

const draft = readyDraft()
const sent = (id: string, confirmedAt: number, more: Partial<Attempt>): Attempt => ({
  ...sampleAttempt(outcomes.sent),
  id,
  draftId: draft.id,
  purpose: 'crowd',
  channel: 'push',
  kind: draft.kind,
  body: JSON.stringify(pushBody({ ...draft, alert: `发出 ${id}` })),
  confirmedAt,
  ...more,
})
const recalled = { state: 'recalled', cause: 'person', recalledAt: 9 } as const

describe('sides', () => {
  it('takes «last sent» from the journal: no test, no unknown, none recalled, none of another draft', () => {
    const attempts = [
      sent('old', 1, {}),
      sent('last', 2, {}),
      sent('test', 3, { purpose: 'test' }),
      sent('recalled', 4, { outcome: recalled }),
      sent('unknown', 5, { outcome: outcomes.unknown }),
      sent('other', 6, { draftId: 'another' }),
    ]
    const found = sides(draft, [], attempts)
    expect(found.map(({ kind }) => kind)).toEqual(['now', 'last_sent'])
    expect(found[1]).toMatchObject({ at: 2, draft: { alert: '发出 last' } })
  })

  it('has none where nothing went out', () => {
    expect(sides(draft, [], [sent('a', 1, { outcome: recalled })])).toHaveLength(1)
  })
})

describe('compareFields', () => {
  it('names what differs in the order of the form, also what only one kind has', () => {
    const push = newDraft('push', 'd', 0)
    const broadcast = { ...newDraft('broadcast', 'd', 0), sender: 'tea', name: '茶' }
    const { changed } = compareFields(push, broadcast, zhCN)
    expect(changed.map(({ key }) => key)).toEqual([
      'name',
      'kind',
      'sender',
      'objectName',
      'message',
    ])
    expect(compareFields(push, push, zhCN).changed).toEqual([])
  })
})
