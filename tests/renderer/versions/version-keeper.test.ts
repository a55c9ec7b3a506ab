import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { QUIET, STEADY, versionKeeper } from '../../../renderer/versions/version-keeper'
import type { DraftVersion } from '../../../shared/drafts/draft-version'
import { newDraft, type Draft } from '../../../shared/message/draft'
import { fail, ok } from '../../../shared/result'

let kept: DraftVersion[]
let refuses = false
const heard = vi.fn()
const keeper = () =>
  versionKeeper(
    {
      newest: () => Promise.resolve(ok(kept.at(-1))),
      put: (version) => {
        if (refuses) return Promise.resolve(fail('disk_full' as const))
        kept.push(version)
        return Promise.resolve(ok(null))
      },
    },
    heard,
  )
const draft = (alert: string): Draft => ({ ...newDraft('push', 'd', 0), alert, updatedAt: 500_000 })
const alerts = (): readonly string[] => kept.map((version) => version.draft.alert)
const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms)

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 })
  kept = []
  refuses = false
  heard.mockClear()
})
afterEach(() => vi.useRealTimers())

describe('versionKeeper', () => {
  it('keeps what was opened before the first change, and what was written after a pause', async () => {
    const { shown, changed } = keeper()
    shown(draft('opened'))
    changed(draft('one'))
    await pass(0)
    expect(alerts()).toEqual(['opened'])
    expect(kept[0]?.at).toBe(500_000)
    changed(draft('one two'))
    await pass(QUIET)
    expect(alerts()).toEqual(['opened', 'one two'])
  })

  it('does not wait for a pause that never comes', async () => {
    const { shown, changed } = keeper()
    shown(draft(''))
    for (let n = 1; n * 10_000 <= STEADY; n += 1) {
      changed(draft('x'.repeat(n)))
      await pass(10_000)
    }
    expect(kept).toHaveLength(1)
  })

  it('makes no version of a look, of a save without a change, nor of the same words again', async () => {
    const { shown, changed } = keeper()
    shown(draft('same'))
    changed(draft('same'))
    await pass(2 * STEADY)
    expect(kept).toEqual([])
    changed(draft('other'))
    changed(draft('same'))
    await pass(QUIET)
    expect(alerts()).toEqual(['same'])
  })

  it('takes leaving the draft for a pause', async () => {
    const { shown, changed } = keeper()
    shown(draft(''))
    changed(draft('left'))
    shown(null)
    await pass(0)
    expect(alerts()).toEqual(['left'])
  })

  it('keeps named and sent ones whatever was kept before, and before a restore only what is new', async () => {
    const { keep } = keeper()
    await keep(draft('a'), 'named', '终稿')
    await keep(draft('a'), 'sent')
    const again = await keep(draft('a'), 'restore')
    expect(kept.map(({ reason }) => reason)).toEqual(['named', 'sent'])
    expect(again.ok && again.value.reason).toBe('sent')
  })

  it('never lets a clock turned back change the order of versions', async () => {
    const { keep } = keeper()
    await keep(draft('a'), 'named', '1')
    vi.setSystemTime(5)
    await keep(draft('b'), 'named', '2')
    expect(kept[1]?.at).toBeGreaterThan(Number(kept[0]?.at))
  })

  it('says why one could not be kept', async () => {
    refuses = true
    expect(await keeper().keep(draft('a'), 'named', 'x')).toEqual(fail('disk_full'))
    expect(heard).toHaveBeenCalledWith(fail('disk_full'))
  })
})
