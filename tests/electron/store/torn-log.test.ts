import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { openStore } from '../../../electron/store/open-store'
import { bundleForNode } from '../../support/bundle-for-node'
import { createKeptLog } from '../../support/kept-log'

// prlimit is Linux's; the rule it proves is LevelDB's everywhere.
const linux = process.platform === 'linux'

it.runIf(linux)(
  'what was acknowledged after the disk had refused a write is there after kill -9',
  async () => {
    const child = await bundleForNode('tests/support/torn-log.ts', 'torn-log')
    const folder = join(mkdtempSync(join(tmpdir(), 'pushdesk-torn-')), 'store')
    const run = spawnSync(process.execPath, [child, folder], { encoding: 'utf8' })
    const said = run.stdout.trim().split('\n')
    expect(said, run.stderr).toEqual(['before', 'readable', 'after', 'last'])
    expect(run.signal).toBe('SIGKILL')

    const again = await openStore(folder, createKeptLog())
    if (!again.ok) throw new Error(again.failure)
    const { values } = await again.value.sublevel('notes', z.string()).list()
    expect(values).toEqual(['after'.repeat(1_000), 'before'.repeat(20), 'last'.repeat(10)])
    await again.value.close()
  },
)
