import { beforeAll, describe, expect, it } from 'vitest'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { bundleForNode } from '../../support/bundle-for-node'
import { freshHome, runOnBus, type Bus } from '../../support/secret-service'

interface Step {
  readonly answer: unknown
  readonly ms: number
}

// On macOS and Windows the real keychain is the developer's own: not to be played with.
describe.skipIf(process.platform !== 'linux')('the real keychain, in each of its states', () => {
  let script = ''
  beforeAll(async () => {
    script = await bundleForNode('tests/electron/vault/keychain-child.ts', 'keychain')
  }, 60_000)
  const on = async (bus: Bus, home: string, ...steps: string[]): Promise<Step[]> =>
    JSON.parse(await runOnBus(bus, home, script, steps)) as Step[]
  const answers = async (bus: Bus, home: string, ...steps: string[]): Promise<unknown[]> =>
    (await on(bus, home, ...steps)).map(({ answer }) => answer)

  it('keeps a secret over a restart, lends it, and forgets it', async () => {
    const home = freshHome()
    expect(await answers('unlocked', home, 'has:k', 'save:k:first', 'save:k:second')).toEqual([
      { kept: 'nowhere', keychain: 'ready' },
      { kept: 'keychain', keychain: 'ready' },
      { kept: 'keychain', keychain: 'ready' },
    ])
    expect(await answers('unlocked', home, 'has:k', 'use:k', 'forget:k', 'has:k', 'use:k')).toEqual(
      [
        { kept: 'keychain', keychain: 'ready' },
        { ok: true, value: 'second' },
        { ok: true, value: { kept: 'nowhere', keychain: 'ready' } },
        { kept: 'nowhere', keychain: 'ready' },
        { ok: false, failure: { cause: 'no_secret', keychain: 'ready' } },
      ],
    )
  })

  it('answers several at once: one call does not make the others look silent', async () => {
    const home = freshHome()
    const [, , together] = await answers(
      'unlocked',
      home,
      'save:a:1',
      'save:b:2',
      'use-all:a,b,a,b',
    )
    expect(together).toEqual(['1', '2', '1', '2'].map((value) => ({ ok: true, value })))
  })

  it('without D-Bus: says so and keeps the secret for the session', async () => {
    expect(await answers('none', freshHome(), 'has:k', 'save:k:s', 'use:k', 'forget:k')).toEqual([
      { kept: 'nowhere', keychain: 'no_bus' },
      { kept: 'session', keychain: 'no_bus' },
      { ok: true, value: 's' },
      { ok: true, value: { kept: 'nowhere', keychain: 'no_bus' } },
    ])
  })

  it('on a D-Bus where nobody keeps secrets: says so and keeps it for the session', async () => {
    expect(await answers('bare', freshHome(), 'has:k', 'save:k:s', 'use:k', 'forget:k')).toEqual([
      { kept: 'nowhere', keychain: 'no_service' },
      { kept: 'session', keychain: 'no_service' },
      { ok: true, value: 's' },
      { ok: true, value: { kept: 'nowhere', keychain: 'no_service' } },
    ])
  })

  it('locked: never says «nothing there», uses the newer one, and admits what it cannot remove', async () => {
    const home = freshHome()
    await answers('unlocked', home, 'save:k:stale')
    expect(
      await answers(
        'activating',
        home,
        'has:k',
        'use:k',
        'save:k:new',
        'use:k',
        'forget:k',
        'use:k',
      ),
    ).toEqual([
      { kept: 'nowhere', keychain: 'locked' },
      { ok: false, failure: { cause: 'keychain_locked', keychain: 'locked' } },
      { kept: 'session', keychain: 'locked' },
      { ok: true, value: 'new' },
      { ok: false, failure: { kind: 'keychain_locked' } },
      { ok: true, value: 'new' },
    ])
    expect(await answers('unlocked', home, 'use:k')).toEqual([{ ok: true, value: 'stale' }])
  })

  it('silent: gives up after five seconds, the caller can go on', async () => {
    const steps = await on('frozen', freshHome(), 'has:k', 'save:k:s', 'use:k')
    expect(steps.map(({ answer }) => answer)).toEqual([
      { kept: 'nowhere', keychain: 'silent' },
      { kept: 'session', keychain: 'silent' },
      { ok: true, value: 's' },
    ])
    expect(steps[0]?.ms).toBeGreaterThanOrEqual(4900)
    for (const { ms } of steps) expect(ms).toBeLessThan(6000)
  }, 30_000)

  it('never made and nobody to ask for a password: the secret stays in memory, none on the disk', async () => {
    const home = freshHome()
    expect(await answers('activating', home, 'has:k', 'save:k:canary-4711', 'has:k')).toEqual([
      { kept: 'nowhere', keychain: 'ready' },
      { kept: 'session', keychain: 'broken' },
      { kept: 'session', keychain: 'broken' },
    ])
    expect(filesWith(home, 'canary-4711')).toEqual([])
  })
})

function filesWith(folder: string, text: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
    .filter((file) => readFileSync(file).includes(text))
}
