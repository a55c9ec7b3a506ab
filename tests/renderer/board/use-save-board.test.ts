import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useSaveBoard } from '../../../renderer/board/use-save-board'
import { useDrafts } from '../../../renderer/stores/drafts'
import { newDraft } from '../../../shared/message/draft'
import { fail, ok } from '../../../shared/result'
import { fakeBridge } from '../../support/fake-bridge'

const draft = newDraft('push', 'd1', 0)
const looks = {
  size: 'regular',
  fontSize: 'default',
  timeLabel: 'now',
  theme: 'dark',
} as const

beforeEach(() => {
  setActivePinia(createPinia())
})

describe('saving the board from the window', () => {
  it('puts the last words on the disk first, or the board would be an old one', async () => {
    const order: string[] = []
    const drafts = useDrafts()
    drafts.flush = vi.fn(async () => {
      order.push('flushed')
    })
    const bridge = fakeBridge({
      'board.save': () => {
        order.push('asked')
        return ok({ path: '/tmp/board.png' })
      },
    })
    const { saving, save } = useSaveBoard()
    await save('png', draft, '春茶 · 全部情形', looks)
    expect(order).toEqual(['flushed', 'asked'])
    expect(bridge.calls[0]?.input).toEqual({
      draftId: 'd1',
      title: '春茶 · 全部情形',
      format: 'png',
      ...looks,
    })
    expect(saving.value).toEqual({ kind: 'saved', path: '/tmp/board.png' })
  })

  it('does not draw an old board when the disk refused the draft', async () => {
    const drafts = useDrafts()
    drafts.flush = async () => undefined
    drafts.saveState = { kind: 'unsaved', reason: 'disk_full' }
    const bridge = fakeBridge({})
    const { saving, save } = useSaveBoard()
    await save('pdf', draft, 'x', looks)
    expect(bridge.calls).toEqual([])
    expect(saving.value).toEqual({ kind: 'failed', failure: { kind: 'draft_not_saved' } })
  })

  it('says nothing after a cancelled dialog, and can be asked again', async () => {
    fakeBridge({ 'board.save': () => fail({ kind: 'cancelled' }) })
    const { saving, save } = useSaveBoard()
    await save('png', draft, 'x', looks)
    expect(saving.value).toEqual({ kind: 'idle' })
  })

  it('cuts a title that main would refuse', async () => {
    const bridge = fakeBridge({ 'board.save': () => ok({ path: '/x.png' }) })
    await useSaveBoard().save('png', draft, '茶'.repeat(5000), looks)
    expect((bridge.calls[0]?.input as { title: string }).title).toHaveLength(400)
  })
})
