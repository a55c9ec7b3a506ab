import { describe, expect, it } from 'vitest'
import { isTrustedFrame } from '../../../electron/ipc/trusted-frame'

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
