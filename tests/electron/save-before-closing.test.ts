import type { BrowserWindow } from 'electron'
import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSaveBeforeClosing, SAVED_WITHIN } from '../../electron/save-before-closing'

/** A window as far as closing goes: the listeners may keep it open, else it is gone. */
class Window extends EventEmitter {
  gone = false
  crashed = false
  readonly webContents = { isCrashed: () => this.crashed }
  readonly isDestroyed = (): boolean => this.gone
  readonly close = (): void => {
    const event = {
      defaultPrevented: false,
      preventDefault: () => (event.defaultPrevented = true),
    }
    this.emit('close', event)
    this.gone = !event.defaultPrevented
  }
}

describe('closing the window', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  const watched = (before: (window: Window) => void = () => undefined) => {
    const window = new Window()
    before(window)
    const asked = vi.fn()
    const closing = createSaveBeforeClosing(asked)
    closing.watch(window as unknown as BrowserWindow)
    return { window, asked, closing }
  }

  it('waits until the page has saved its last words', () => {
    const { window, asked, closing } = watched()
    window.close()
    expect([window.gone, asked.mock.calls]).toEqual([false, [['window.closing', null]]])
    closing.saved()
    expect(window.gone).toBe(true)
  })

  it('asks once, however often the cross is pressed', () => {
    const { window, asked } = watched()
    window.close()
    window.close()
    expect([window.gone, asked.mock.calls.length]).toEqual([false, 1])
  })

  it('closes without an answer of a page that hangs, and at once when the page is gone', () => {
    const hanging = watched()
    hanging.window.close()
    vi.advanceTimersByTime(SAVED_WITHIN)
    expect(hanging.window.gone).toBe(true)

    const crashed = watched()
    crashed.window.crashed = true
    crashed.window.close()
    expect([crashed.window.gone, crashed.asked.mock.calls.length]).toEqual([true, 0])
  })

  it('saves again for the next close when somebody kept the window open after all', () => {
    let stays = true
    const { window, asked, closing } = watched((one) =>
      // The question about a send that waits comes first.
      one.on('close', (event: { preventDefault: () => void }) => stays && event.preventDefault()),
    )
    window.close()
    expect(asked).not.toHaveBeenCalled()
    stays = false
    window.close()
    stays = true
    closing.saved()
    expect(window.gone).toBe(false)
    stays = false
    window.close()
    expect([window.gone, asked.mock.calls.length]).toEqual([false, 2])
    closing.saved()
    expect(window.gone).toBe(true)
  })

  it('takes no answer that nobody waits for', () => {
    const { window, asked, closing } = watched()
    closing.saved()
    window.close()
    expect([window.gone, asked.mock.calls.length]).toEqual([false, 1])
  })
})
