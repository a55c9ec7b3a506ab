import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { createParcels } from '../../../electron/moving/parcels'
import type { MovingRecord } from '../../../shared/moving/moving-record'
import { bytesOf } from '../../support/bytes-of'
import { createKeptLog } from '../../support/kept-log'
import { movingFile } from '../../support/moving-file'
import { readyDraft } from '../../support/ready-draft'

let folder: string
const open = () => createParcels(folder, randomUUID, createKeptLog())
const record = (n: number): MovingRecord => ({
  type: 'draft',
  draft: { ...readyDraft(), id: `draft-${String(n)}`, alert: '茶'.repeat(1_000) },
})
const records = Array.from({ length: 20 }, (_, n) => record(n))

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'pushdesk-parcels-')), 'parcels')
})

describe('a parcel', () => {
  it('is whole and in order, also where nobody waits for a part before the next', async () => {
    const parcels = open()
    await Promise.all(records.map((one) => parcels.add({ parcel: 'p', records: [one] })))
    const parcel = await parcels.close('p')
    expect(parcel?.count).toBe(20)
    expect(String(await bytesOf(parcel?.content ?? Buffer.of()))).toBe(movingFile(records))
  })

  it('can be read twice: a dialog may ask for another name after the first was taken', async () => {
    const parcels = open()
    await parcels.add({ parcel: 'p', records })
    const parcel = await parcels.close('p')
    if (parcel === undefined) throw new Error('none')
    for (let time = 0; time < 2; time += 1)
      expect(String(await bytesOf(parcel.content))).toBe(movingFile(records))
  })

  it('leaves nothing behind once it is removed, nor when a window filled it half and went away', async () => {
    const parcels = open()
    for (let at = 0; at < 7; at += 1) await parcels.add({ parcel: `half-${String(at)}`, records })
    await expect.poll(() => readdirSync(folder)).toHaveLength(4)
    await (await parcels.close('half-6'))?.remove()
    expect(readdirSync(folder)).toHaveLength(3)
    expect(await parcels.close('half-0')).toBeUndefined()
  })

  it('that is filled slowly outlives those that were begun later and left', async () => {
    const parcels = open()
    for (let at = 0; at < 7; at += 1) {
      await parcels.add({ parcel: 'slow', records: [record(at)] })
      await parcels.add({ parcel: `left-${String(at)}`, records })
    }
    expect((await parcels.close('slow'))?.count).toBe(7)
  })

  it('is written as soon as its folder can be made, and not only where it could at the start', async () => {
    const parcels = open()
    await parcels.add({ parcel: 'p', records })
    rmSync(folder, { recursive: true })
    writeFileSync(folder, 'in the way')
    expect((await parcels.add({ parcel: 'q', records })).ok).toBe(false)
    rmSync(folder, { recursive: true, force: true })
    expect(await parcels.add({ parcel: 'r', records })).toEqual({ ok: true, value: null })
  })

  it('of a run that was killed is gone with the next', async () => {
    mkdirSync(folder)
    writeFileSync(join(folder, 'left'), 'x')
    await open().add({ parcel: 'p', records })
    expect(readdirSync(folder)).toHaveLength(1)
    expect(readdirSync(folder)).not.toContain('left')
  })

  it('of which a part did not get to the disk is said at that part, and is no parcel', async () => {
    const parcels = open()
    await parcels.add({ parcel: 'p', records: [record(1)] })
    const [file = ''] = readdirSync(folder)
    rmSync(join(folder, file))
    mkdirSync(join(folder, file))
    const said = await parcels.add({ parcel: 'p', records: [record(2)] })
    expect(said).toEqual({ ok: false, failure: { kind: 'disk', code: expect.any(String) } })
    // It holds no room on a disk that may be full.
    expect(readdirSync(folder)).toEqual([])
    expect((await parcels.add({ parcel: 'p', records: [record(3)] })).ok).toBe(false)
    expect(await parcels.close('p')).toBeUndefined()
  })
})
