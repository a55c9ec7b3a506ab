import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readMovingFile } from '../../../electron/moving/read-moving-file'
import type { MovingRecord } from '../../../shared/moving/moving-record'
import { movingFile } from '../../support/moving-file'
import { createKeptLog } from '../../support/kept-log'
import { readyDraft } from '../../support/ready-draft'

const log = createKeptLog()
const path = join(mkdtempSync(join(tmpdir(), 'pushdesk-moving-')), 'drafts.jsonl')
const read = (most?: number) => readMovingFile(path, log, most)

function writeDrafts(count: number): void {
  const draft = { ...readyDraft(), alert: '茶'.repeat(500) }
  const records = Array.from({ length: count }, (_, n): MovingRecord => ({
    type: 'draft',
    draft: { ...draft, id: `draft-${n}` },
  }))
  writeFileSync(path, movingFile(records))
}

describe('a file on the disk', () => {
  it('is read whole', async () => {
    writeDrafts(3)
    expect(await read()).toMatchObject({ ok: true, value: { records: { length: 3 } } })
  })

  it('that is too big is not read into memory', async () => {
    writeDrafts(3)
    expect(await read(1_000)).toMatchObject({
      ok: false,
      failure: { kind: 'too_big', name: 'drafts.jsonl', megabytes: 1 },
    })
  })

  it('in another encoding is refused with its line', async () => {
    writeDrafts(2)
    appendFileSync(path, Buffer.from([0xb2, 0xe8, 10]))
    expect(await read()).toMatchObject({
      failure: { kind: 'bad_file', fault: { kind: 'not_utf8', line: 4 } },
    })
  })

  it('that is gone, or a folder, is said with the system’s word', async () => {
    expect(await readMovingFile(join(path, 'none'), log)).toMatchObject({
      failure: { kind: 'not_read', code: 'ENOTDIR' },
    })
    expect(await readMovingFile(tmpdir(), log)).toMatchObject({
      failure: { kind: 'not_read', code: 'EISDIR' },
    })
  })

  it.runIf(process.platform !== 'win32')('without an end is not begun', async () => {
    expect(await readMovingFile('/dev/zero', log)).toMatchObject({
      failure: { kind: 'not_read', code: 'EINVAL' },
    })
  })

  it('of many drafts lets others have their turn while it is read', async () => {
    writeDrafts(2_000)
    let turns = 0
    const timer = setInterval(() => (turns += 1), 0)
    await read()
    clearInterval(timer)
    expect(turns).toBeGreaterThan(20)
  })
})
