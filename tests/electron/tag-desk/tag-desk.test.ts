import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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

  it('says why its database cannot be opened, and opens it once it can: jobs looked as if there were none', async () => {
    const place = join(folder, 'taken')
    writeFileSync(place, 'a file where the folder should be')
    const desk = createTagDesk({ script, folder: place, log: createKeptLog() })
    await expect(desk.ask('jobs', null)).rejects.toThrow(/not a directory|exist/i)
    await expect(desk.ask('dictionary', { appKey: 'k' })).rejects.toThrow(/not a directory|exist/i)
    rmSync(place)
    expect(await desk.ask('jobs', null)).toEqual([])
    await desk.close()
  })
})
