import { describe, expect, it } from 'vitest'
import { secretView } from '../../../renderer/settings/secret-view'
import type { KeychainState } from '../../../shared/profile/secret'

const states: readonly KeychainState[] = [
  'ready',
  'locked',
  'no_bus',
  'no_service',
  'silent',
  'broken',
]

describe('secretView', () => {
  it('is green only for a secret in an open keychain', () => {
    const green = states.flatMap((keychain) =>
      (['keychain', 'session', 'nowhere'] as const)
        .filter((kept) => secretView({ kept, keychain }).tone === 'safe')
        .map((kept) => `${kept} ${keychain}`),
    )
    expect(green).toEqual(['keychain ready'])
  })

  it('never promises the keychain where only the memory is left', () => {
    for (const keychain of states)
      expect(secretView({ kept: 'nowhere', keychain }).savesTo).toBe(
        keychain === 'ready' ? 'keychain' : 'session',
      )
  })

  it('does not say «no secret» of a keychain it could not look into', () => {
    expect(secretView({ kept: 'nowhere', keychain: 'locked' }).title).toBe('unseen')
    expect(secretView({ kept: 'nowhere', keychain: 'no_bus' }).title).toBe('nowhere')
  })

  it('names cause and remedy of every state that keeps a secret out of the keychain', () => {
    for (const keychain of states.filter((state) => state !== 'ready')) {
      expect(secretView({ kept: 'session', keychain })).toMatchObject({
        tone: 'look',
        title: 'session',
        text: keychain,
        canLookAgain: true,
      })
    }
  })
})
