import { beforeEach, describe, expect, it, vi } from 'vitest'
import { iconPaths } from '../../../renderer/controls/icon-paths'
import { firstFrame } from '../../../renderer/first-frame/first-frame'
import { views } from '../../../renderer/shell/views'

const root = document.createElement('div')

describe('firstFrame', () => {
  beforeEach(() => {
    localStorage.clear()
    root.replaceChildren()
  })

  it('draws each room of the rail with its sign, as a link that can be clicked already', async () => {
    await firstFrame(root)
    const links = [...root.querySelectorAll('a')]
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      views.map(({ path }) => `#${path}`),
    )
    expect(links.map((link) => link.querySelector('path')?.getAttribute('d'))).toEqual(
      views.map(({ icon }) => iconPaths[icon]),
    )
  })

  it('is in the theme that was chosen last, and has no word in any language', async () => {
    localStorage.setItem('pushdesk.theme', 'dark')
    await firstFrame(root)
    expect(document.documentElement.dataset['theme']).toBe('dark')
    expect(root.textContent).toBe('')
    localStorage.setItem('pushdesk.theme', 'light')
    await firstFrame(root)
    expect(document.documentElement.dataset['theme']).toBe('light')
  })

  it('is nothing that a screen reader or the keyboard comes upon', async () => {
    await firstFrame(root)
    expect(root.firstElementChild?.getAttribute('aria-hidden')).toBe('true')
    expect([...root.querySelectorAll('a')].every(({ tabIndex }) => tabIndex === -1)).toBe(true)
  })

  it('waits for the frame that shows it, and in a window that draws none not for ever', async () => {
    const frames: FrameRequestCallback[] = []
    vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame))
    vi.stubGlobal('cancelAnimationFrame', () => undefined)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const settled = vi.fn()
    const drawn = firstFrame(root).then(settled)
    await vi.advanceTimersByTimeAsync(50)
    expect(settled).not.toHaveBeenCalled()
    frames[0]?.(0)
    await vi.advanceTimersByTimeAsync(0)
    await drawn
    expect(settled).toHaveBeenCalledOnce()

    const hidden = firstFrame(root)
    await vi.advanceTimersByTimeAsync(100)
    await hidden
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })
})
