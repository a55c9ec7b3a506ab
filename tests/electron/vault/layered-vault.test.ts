import { beforeEach, describe, expect, it } from 'vitest'
import { createLayeredVault } from '../../../electron/vault/layered-vault'
import { createSessionVault } from '../../../electron/vault/session-vault'
import type { Vault } from '../../../electron/vault/vault'
import { createMemorySecretPlace, type MemorySecretPlace } from '../../support/memory-secret-place'

const locked = { state: 'locked', detail: '' } as const
const silent = { state: 'silent', detail: '' } as const
const lend = (secret: string): Promise<string> => Promise.resolve(secret)

describe('keychain first, memory while there is none', () => {
  let keychain: MemorySecretPlace
  let vault: Vault
  let remembered: string[]
  beforeEach(() => {
    keychain = createMemorySecretPlace()
    remembered = []
    vault = createLayeredVault(keychain, createSessionVault(), (secret) => remembered.push(secret))
  })

  it('a corrected secret is the one used from then on, though the stale one lies locked away', async () => {
    await vault.save('k', 'stale')
    keychain.setTrouble(locked)
    expect(await vault.save('k', 'right')).toEqual({ kept: 'session', keychain: 'locked' })
    keychain.setTrouble(null)
    expect(await vault.use('k', lend)).toEqual({ ok: true, value: 'right' })
  })

  it('moves into the keychain once that is unlocked, over the stale one', async () => {
    await vault.save('k', 'stale')
    keychain.setTrouble(locked)
    await vault.save('k', 'right')
    keychain.setTrouble(null)
    expect(await vault.has('k')).toEqual({ kept: 'keychain', keychain: 'ready' })
    expect(keychain.secrets.get('k')).toBe('right')
  })

  it('does not open the same prompt again and again: after silence it only looks', async () => {
    keychain.setTrouble(silent)
    await vault.save('k', 's')
    keychain.setTrouble(null)
    expect(await vault.has('k')).toEqual({ kept: 'session', keychain: 'silent' })
    expect(keychain.secrets.has('k')).toBe(false)
    keychain.secrets.set('k', 's')
    expect(await vault.has('k')).toEqual({ kept: 'keychain', keychain: 'ready' })
  })

  it('a refused forget changes nothing: the session’s secret is still there, then both go', async () => {
    await vault.save('k', 's')
    keychain.setTrouble(locked)
    await vault.save('k', 'newer')
    expect(await vault.forget('k')).toEqual({ ok: false, failure: { kind: 'keychain_locked' } })
    expect(await vault.use('k', lend)).toEqual({ ok: true, value: 'newer' })
    keychain.setTrouble(null)
    expect(await vault.forget('k')).toEqual({
      ok: true,
      value: { kept: 'nowhere', keychain: 'ready' },
    })
    expect(await vault.use('k', lend)).toMatchObject({ failure: { cause: 'no_secret' } })
  })

  it('a secret that is saved while an old one is being forgotten is not forgotten with it', async () => {
    keychain.setTrouble({ state: 'no_bus', detail: '' })
    await vault.save('k', 'old')
    const forgetting = vault.forget('k')
    await vault.save('k', 'new')
    await forgetting
    expect(await vault.use('k', lend)).toEqual({ ok: true, value: 'new' })
  })

  it('keeps App Keys apart', async () => {
    await vault.save('a', '1')
    await vault.save('b', '2')
    await vault.forget('a')
    expect(await vault.has('a')).toMatchObject({ kept: 'nowhere' })
    expect(await vault.use('b', lend)).toEqual({ ok: true, value: '2' })
  })

  it('a send that starts while the keychain is still thinking signs with the new secret', async () => {
    await vault.save('k', 'old')
    const saving = vault.save('k', 'new')
    expect(await vault.use('k', lend)).toEqual({ ok: true, value: 'new' })
    await saving
    expect(await vault.use('k', lend)).toEqual({ ok: true, value: 'new' })
  })

  it('announces every secret to the redactor, typed in or read', async () => {
    keychain.secrets.set('k', 'from-keychain')
    await vault.use('k', lend)
    await vault.save('k', 'typed')
    expect(remembered).toEqual(['from-keychain', 'typed'])
  })
})
