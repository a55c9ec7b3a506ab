import { describe, expect, it } from 'vitest'
import { isTrustedFrame, mayCall } from '../../../electron/ipc/trusted-frame'

describe('the sender check', () => {
  it('lets our page in the main frame of our window in', () => {
    const frame = { url: 'app://pushdesk/#/drafts' }
    expect(isTrustedFrame(frame, frame)).toBe(true)
  })

  it('refuses a frame that only has our address, because it is not our main frame', () => {
    expect(isTrustedFrame({ url: 'app://pushdesk/' }, { url: 'app://pushdesk/' })).toBe(false)
  })

  it.each([
    'app://pushdesk.evil/',
    'app://evil/?app://pushdesk/',
    'http://pushdesk/',
    'https://app//pushdesk',
    'app:pushdesk',
    'about:blank',
    'data:text/html,app://pushdesk/',
    '',
  ])('refuses our main frame once it shows %j', (url) => {
    const frame = { url }
    expect(isTrustedFrame(frame, frame)).toBe(false)
  })

  it('refuses a frame that is already gone, and a window that is', () => {
    const frame = { url: 'app://pushdesk/' }
    expect(isTrustedFrame(null, frame)).toBe(false)
    expect(isTrustedFrame(frame, undefined)).toBe(false)
    expect(isTrustedFrame(null, null)).toBe(false)
  })
})

describe('what a page of ours may call', () => {
  const mainFrame = { url: 'app://pushdesk/#/drafts/d1/situations/sheet' }
  const board = { mainFrame, calls: new Set(['profiles.list', 'board.drawn']) }

  it('lets our window call everything', () => {
    expect(mayCall({ mainFrame }, mainFrame, 'outbox.submit')).toBe(true)
  })

  it('keeps a hidden page from sending, saving and forgetting', () => {
    expect(mayCall(board, mainFrame, 'profiles.list')).toBe(true)
    for (const name of ['outbox.submit', 'secret.save', 'profiles.remove', 'board.save', 1, null])
      expect(mayCall(board, mainFrame, name)).toBe(false)
  })

  it('refuses a frame that is not the page’s own', () => {
    expect(mayCall(board, { ...mainFrame }, 'profiles.list')).toBe(false)
    expect(mayCall({ mainFrame: undefined }, mainFrame, 'profiles.list')).toBe(false)
  })
})
