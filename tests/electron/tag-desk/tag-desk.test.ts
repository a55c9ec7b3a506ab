import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTagDesk } from '../../../electron/tag-desk/tag-desk'
import { buildTagThreads } from '../../support/tag-app'
import { createKeptLog } from '../../support/kept-log'

describe('the desk of tags, asked from main', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pushdesk-tag-desk-'))
  let script = ''
  beforeAll(async () => {
    script = (await buildTagThreads('tag-desk')).tagDesk
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('once closed refuses by its answer: a timer that asked later brought main down', async () => {
    const desk = createTagDesk({ script, folder: join(folder, 'none'), log: createKeptLog() })
    await desk.close()
    const asked = desk.ask('jobs', null)
    await expect(asked).rejects.toThrow('tag desk: closed')
  })
})
