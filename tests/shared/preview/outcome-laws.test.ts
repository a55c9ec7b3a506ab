import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { laterTitle } from '../../../shared/message/later-title'
import type { Draft } from '../../../shared/message/draft'
import { messageContent } from '../../../shared/message/message'
import { outcome } from '../../../shared/preview/outcome'
import type { Seen } from '../../../shared/preview/seen'
import { situations } from '../../../shared/preview/situations'
import { arbitraryDraft } from '../../support/arbitrary-draft'
import { runs } from '../../support/runs'

/** Every text a person could read in it. */
function textsOf(seen: Seen): readonly string[] {
  switch (seen.kind) {
    case 'notification':
      return [seen.title, seen.body]
    case 'hidden':
    case 'badge':
      return [seen.appName]
    case 'nothing':
      return []
    case 'chat':
    case 'chatList': {
      const { look, ...parts } = seen.message
      const texts = Object.values(parts).filter((part) => typeof part === 'string')
      return [seen.sender, ...(look === 'none' || look === 'unreadable' ? [] : texts)]
    }
    case 'either':
    case 'then':
      return [...textsOf(seen.first), ...textsOf(seen.second)]
  }
}

/** Every text of the draft, decoded as an app would decode it. */
function textsIn(draft: Draft): ReadonlySet<string> {
  const { ios, android, alert } = draft
  const texts = [alert, ios.title, ios.alert, android.alert, laterTitle(draft), '']
  if (draft.kind === 'broadcast') {
    texts.push(draft.sender, draft.message.objectName)
    try {
      const content: unknown = JSON.parse(messageContent(draft.message))
      for (const value of Object.values(content ?? {}))
        if (typeof value === 'string') texts.push(value)
    } catch {
      // Not JSON yet: nothing in it can be shown.
    }
  }
  return new Set(texts.filter((text) => typeof text === 'string'))
}

describe('outcome of any draft', () => {
  it('never fails, and never shows a text that is neither the draft’s nor the app’s name', () => {
    fc.assert(
      fc.property(arbitraryDraft, fc.string(), (draft, appName) => {
        const known = textsIn(draft)
        for (const situation of situations)
          for (const text of textsOf(outcome(draft, situation, appName).seen))
            expect(text === appName || known.has(text)).toBe(true)
      }),
      { numRuns: runs(300) },
    )
  })

  it('says for every empty screen why it is empty, in both places alike', () => {
    fc.assert(
      fc.property(arbitraryDraft, fc.constantFrom(...situations), (draft, situation) => {
        const { seen, why } = outcome(draft, situation, 'App')
        if (seen.kind === 'nothing') expect(why).toBe(seen.because)
      }),
    )
  })

  it('never puts a push in a chat, nor a number on an icon that RongCloud would refuse', () => {
    fc.assert(
      fc.property(arbitraryDraft, fc.constantFrom(...situations), (draft, situation) => {
        const { seen } = outcome(draft, situation, 'App')
        const parts =
          seen.kind === 'either' || seen.kind === 'then' ? [seen.first, seen.second] : [seen]
        for (const part of parts) {
          if (part.kind === 'chat' || part.kind === 'chatList') expect(draft.kind).toBe('broadcast')
          if (part.kind !== 'badge' || typeof part.badge !== 'number') continue
          expect(part.badge > 0 && part.badge <= 9999 && Number.isInteger(part.badge)).toBe(true)
        }
      }),
    )
  })
})
