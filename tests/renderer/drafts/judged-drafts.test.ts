import { describe, expect, it, vi } from 'vitest'
import { effectScope, watchEffect } from 'vue'
import { judgedDrafts } from '../../../renderer/drafts/judged-drafts'
import { readyDraft } from '../../support/ready-draft'

const draft = (id: string) => ({ ...readyDraft(), id, updatedAt: 5 })

describe('judgedDrafts', () => {
  it('reads each version of a draft once, however often somebody looks', async () => {
    const read = vi.fn(async (ids: readonly string[]) => ids.map(draft))
    const judged = judgedDrafts(read)
    expect(judged.of(draft('a'))).toBeNull()
    await vi.waitFor(() => expect(judged.of(draft('a'))?.progress).toEqual({ kind: 'ready' }))
    for (let look = 0; look < 5; look += 1) judged.of(draft('a'))
    expect(read).toHaveBeenCalledTimes(1)
    judged.of({ id: 'a', updatedAt: 6 })
    await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(2))
  })

  it('gives up on one that cannot be read, instead of asking for it for ever', async () => {
    const read = vi.fn(async () => [])
    const judged = judgedDrafts(read)
    const scope = effectScope()
    const seen: unknown[] = []
    scope.run(() => watchEffect(() => seen.push(judged.of(draft('torn')))))
    await vi.waitFor(() => expect(seen.length).toBeGreaterThan(1))
    await new Promise((resolve) => setTimeout(resolve, 50))
    scope.stop()
    expect(read).toHaveBeenCalledTimes(1)
  })

  it('looks first at what came into view last', async () => {
    const order: string[] = []
    const judged = judgedDrafts(async (ids) => {
      order.push(...ids)
      return ids.map(draft)
    })
    for (let n = 0; n < 200; n += 1) judged.of(draft(`counted ${n}`))
    judged.of(draft('in view'))
    await vi.waitFor(() => expect(order).toHaveLength(201))
    expect(order[0]).toBe('in view')
  })
})
