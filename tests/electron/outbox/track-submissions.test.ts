import { describe, expect, it } from 'vitest'
import { trackSubmissions } from '../../../electron/outbox/track-submissions'
import { fail } from '../../../shared/result'
import { readyDraft } from '../../support/ready-draft'

const submission = { attemptId: 'a', profileId: 'p', draft: readyDraft() }
const refused = fail({ kind: 'attempt_used' } as const)

describe('waiting for the sends that are under way', () => {
  it('waits for a send, also behind one that was refused at once', async () => {
    let finish: () => void = () => undefined
    const slow = new Promise<typeof refused>((resolve) => (finish = () => resolve(refused)))
    const answers = [slow, Promise.resolve(refused)]
    const outbox = trackSubmissions(() => answers.shift() ?? slow)
    void outbox.submit(submission)
    await outbox.submit(submission)
    let over = false
    const waiting = outbox.settled(10_000).then(() => (over = true))
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(over).toBe(false)
    finish()
    await waiting
  })

  it('does not keep the app open for ever when the answer never comes', async () => {
    const outbox = trackSubmissions(() => new Promise(() => undefined))
    void outbox.submit(submission)
    const begun = Date.now()
    await outbox.settled(30)
    expect(Date.now() - begun).toBeLessThan(2000)
  })
})
