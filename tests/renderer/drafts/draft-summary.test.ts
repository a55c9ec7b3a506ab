import fc from 'fast-check'
import { expect, it } from 'vitest'
import { draftSummary } from '../../../renderer/drafts/draft-summary'
import { newDraft } from '../../../shared/message/draft'

it('cuts name and text out of all words as they were typed, empty or not', () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 })
  fc.assert(
    fc.property(text, text, text, (name, alert, title) => {
      const draft = newDraft('push', 'd', 0)
      const row = draftSummary({ ...draft, name, alert, ios: { ...draft.ios, title } })
      expect(row.name).toBe(name)
      expect(row.alert).toBe(alert.slice(0, 200))
      for (const words of [name, alert, title]) expect(row.words).toContain(words)
    }),
  )
})
