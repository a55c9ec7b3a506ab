import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { createBackups, type Backups } from '../../../electron/backups/backups'
import { writeWhole, type WriteWhole } from '../../../electron/files/write-whole'
import { createOpenedFiles } from '../../../electron/moving/opened-files'
import { createParcels } from '../../../electron/moving/parcels'
import type { BackupReason } from '../../../shared/moving/backup'
import { DAY } from '../../../shared/quota'
import { createKeptLog } from '../../support/kept-log'
import { readyDraft } from '../../support/ready-draft'

const log = createKeptLog()
let folder: string
let now: number
let backups: Backups
let write: WriteWhole
const parcels = createParcels(
  join(mkdtempSync(join(tmpdir(), 'pushdesk-parcels-')), 'parcels'),
  randomUUID,
  log,
)
const files = createOpenedFiles(() => 'opened', log)

async function make(reason: BackupReason = 'daily') {
  const record = { type: 'draft' as const, draft: readyDraft() }
  await parcels.add({ parcel: 'p', records: [record] })
  return backups.make({ parcel: 'p', reason })
}

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'pushdesk-backups-')), 'backups')
  now = Date.parse('2026-11-25T04:00:00Z')
  write = writeWhole
  backups = createBackups({
    folder,
    parcels,
    files,
    write: (...order) => write(...order),
    clock: () => now,
    log,
  })
})

describe('backups', () => {
  it('there are none before the first, which is no failure', async () => {
    expect(await backups.list(undefined)).toEqual({ ok: true, value: [] })
  })

  it('can be listed, opened, and fetched as they were written', async () => {
    const made = await make()
    expect(await backups.list(undefined)).toEqual({ ok: true, value: [made.ok && made.value] })
    if (!made.ok) throw new Error(made.failure.kind)
    expect(await backups.open({ name: made.value.name })).toMatchObject({
      ok: true,
      value: { parcel: 'opened', count: 1 },
    })
    expect(await files.take({ parcel: 'opened', from: 0 })).toEqual({
      ok: true,
      value: { records: [{ type: 'draft', draft: readyDraft() }], next: null },
    })
    // What was fetched to its end is no longer held in memory.
    expect(await files.take({ parcel: 'opened', from: 0 })).toMatchObject({
      failure: { kind: 'no_such_parcel' },
    })
  })

  it('are thinned as a new one is written, and nothing else in the folder is touched', async () => {
    await make()
    writeFileSync(join(folder, 'mine.jsonl'), 'keep')
    for (let day = 1; day < 60; day += 1) {
      now += DAY
      await make()
    }
    const names = readdirSync(folder)
    expect(names).toHaveLength(7 + 4 + 1)
    expect(names).toContain('mine.jsonl')
  })

  it('that the disk refuses are said, and cost none of those that are there', async () => {
    await make()
    write = () => Promise.reject(Object.assign(new Error('no room'), { code: 'ENOSPC' }))
    now += 20 * DAY
    expect(await make()).toEqual({ ok: false, failure: { kind: 'disk', code: 'ENOSPC' } })
    expect(readdirSync(folder)).toHaveLength(1)
  })

  it('that are damaged stand in the list without a number, and are refused with their line', async () => {
    const made = await make()
    if (!made.ok) throw new Error(made.failure.kind)
    const { name } = made.value
    truncateSync(join(folder, name), 200)
    expect(await backups.open({ name })).toMatchObject({
      failure: { kind: 'bad_file', fault: { kind: 'cut', line: 2 } },
    })
    truncateSync(join(folder, name), 20)
    expect(await backups.list(undefined)).toMatchObject({ value: [{ count: null }] })
  })

  it('are made of what was handed over, or not at all', async () => {
    expect(await backups.make({ parcel: 'nobody’s', reason: 'daily' })).toEqual({
      ok: false,
      failure: { kind: 'no_such_parcel' },
    })
  })
})
