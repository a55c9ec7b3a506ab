import { describe, expect, it } from 'vitest'
import { createKeychainVault } from '../../../electron/vault/keychain-vault'
import { ok } from '../../../shared/result'

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

describe('two secrets saved one after the other', () => {
  it('the older one does not overwrite the newer though its question took longer', async () => {
    const kept = new Map<string, string>()
    const waits = [30, 5]
    const vault = createKeychainVault({
      ask: async () => {
        await pause(waits.shift() ?? 0)
        return ok(null)
      },
      load: () =>
        Promise.resolve({
          setPassword: (_service, appKey, secret) => {
            kept.set(appKey, secret)
            return Promise.resolve()
          },
          getPassword: (_service, appKey) => Promise.resolve(kept.get(appKey) ?? null),
          deletePassword: (_service, appKey) => Promise.resolve(kept.delete(appKey)),
        }),
    })
    await Promise.all([vault.write('k', 'older'), vault.write('k', 'newer')])
    expect(await vault.read('k')).toEqual(ok('newer'))
  })

  it('a write whose turn comes too late is never begun, though its question was answered', async () => {
    let writes = 0
    const vault = createKeychainVault({
      timeout: 20,
      ask: async () => {
        await pause(40)
        return ok(null)
      },
      load: () =>
        Promise.resolve({
          setPassword: () => {
            writes += 1
            return Promise.resolve()
          },
          getPassword: () => Promise.resolve(null),
          deletePassword: () => Promise.resolve(false),
        }),
    })
    const answers = await Promise.all([vault.write('k', 'a'), vault.write('k', 'b')])
    await pause(60)
    expect(answers.map((answer) => !answer.ok && answer.failure.state)).toEqual([
      'silent',
      'silent',
    ])
    expect(writes).toBe(0)
  })
})
