import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { useSandbox } from '../../../renderer/stores/sandbox'
import { ok } from '../../../shared/result'
import type { SandboxFault } from '../../../shared/rongcloud/sandbox-fault'
import { fakeBridge } from '../../support/fake-bridge'

describe('useSandbox', () => {
  beforeEach(() => setActivePinia(createPinia()))

  it('keeps saying what the sandbox was told, also after the settings were left', async () => {
    fakeBridge({
      'sandbox.steer': ({ kind }: SandboxFault) => ok({ kind, times: 0, delay: 3000 }),
      'sandbox.reset': () => ok(null),
    })
    const sandbox = useSandbox()
    expect(await sandbox.steer('hang')).toBe(true)
    expect(useSandbox().fault).toBe('hang')
    expect(await sandbox.reset()).toBe(true)
    expect(sandbox.fault).toBe('none')
  })

  it('does not claim a fault that the sandbox never took', async () => {
    fakeBridge({})
    const sandbox = useSandbox()
    expect(await sandbox.steer('hang')).toBe(false)
    expect(sandbox.fault).toBe('none')
    expect(await sandbox.reset()).toBe(false)
  })
})
