import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftRows } from '../../../renderer/drafts/draft-rows'
import { draftSummary } from '../../../renderer/drafts/draft-summary'
import { newDraft, type Draft } from '../../../shared/message/draft'

const draft = (id: string, updatedAt: number): Draft => ({ ...newDraft('push', id, 0), updatedAt })
const ids = (rows: ReturnType<typeof draftRows>): readonly string[] =>
  rows.sorted.value.map(({ id }) => id)

describe('the rows of all drafts', () => {
  it('are newest first after any changes, as if all had been sorted anew', () => {
    const step = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      at: fc.option(fc.nat(5)),
      looks: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const rows = draftRows()
        const kept = new Map<string, Draft>()
        for (const { id, at, looks } of steps) {
          if (at === null) {
            kept.delete(id)
            rows.remove(id)
          } else {
            kept.set(id, draft(id, at))
            rows.put(draft(id, at))
          }
          if (looks) ids(rows)
        }
        const wanted = [...kept.values()].sort(
          (a, b) => b.updatedAt - a.updatedAt || (a.id < b.id ? -1 : 1),
        )
        expect(ids(rows)).toEqual(wanted.map(({ id }) => id))
      }),
    )
  })

  it('lose nothing that was saved or deleted while everything was being read', () => {
    const rows = draftRows()
    const replace = rows.replace()
    rows.put(draft('typed', 9))
    rows.remove('gone')
    replace([draftSummary(draft('typed', 1)), draftSummary(draft('gone', 2))])
    expect(rows.sorted.value).toMatchObject([{ id: 'typed', updatedAt: 9 }])
    rows.put(draft('later', 10))
    expect(ids(rows)).toEqual(['later', 'typed'])
  })
})
