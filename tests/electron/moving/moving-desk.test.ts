import { randomUUID } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { createHandedIn } from '../../../electron/moving/handed-in'
import { createMovingDesk } from '../../../electron/moving/moving-desk'
import { createOpenedFiles } from '../../../electron/moving/opened-files'
import { createParcels } from '../../../electron/moving/parcels'
import { createKeptLog } from '../../support/kept-log'
import { movingFile } from '../../support/moving-file'
import { readyDraft } from '../../support/ready-draft'

const folder = mkdtempSync(join(tmpdir(), 'pushdesk-moving-'))

function desk() {
  const told = vi.fn()
  const handedIn = createHandedIn(told)
  const asked: (readonly string[])[] = []
  const saved: string[] = []
  const moving = createMovingDesk({
    parcels: createParcels(join(folder, 'parcels'), randomUUID, createKeptLog()),
    files: createOpenedFiles(() => 'parcel-1', createKeptLog()),
    saveFile: async (suggested) => {
      saved.push(suggested)
      return { ok: true, value: { path: join(folder, suggested) } }
    },
    askWhich: async (...extensions) => {
      asked.push(extensions)
      return null
    },
    handedIn,
  })
  return { told, handedIn, moving, asked, saved }
}

function draftFile(name: string): string {
  const path = join(folder, name)
  writeFileSync(path, movingFile([{ type: 'draft', draft: readyDraft() }]))
  return path
}

describe('a file that the system hands to the app', () => {
  it('is told of, waits until the window asks, and is opened once', async () => {
    const { told, handedIn, moving } = desk()
    expect(await moving.handedIn(undefined)).toEqual({ ok: true, value: false })
    handedIn.offer(draftFile('one.pushdesk'))
    expect(told).toHaveBeenCalledTimes(1)
    expect(await moving.handedIn(undefined)).toEqual({ ok: true, value: true })
    expect(await moving.openHandedIn(undefined)).toMatchObject({
      ok: true,
      value: { name: 'one.pushdesk', count: 1 },
    })
    expect(await moving.openHandedIn(undefined)).toMatchObject({
      failure: { kind: 'none_handed_in' },
    })
  })

  it('gives way to a later one, and a start without a file takes none away', async () => {
    const { told, handedIn, moving } = desk()
    handedIn.offer(join(folder, 'gone.pushdesk'))
    handedIn.offer(draftFile('two.pushdesk'))
    handedIn.offer(null)
    expect(told).toHaveBeenCalledTimes(2)
    expect(await moving.openHandedIn(undefined)).toMatchObject({ value: { name: 'two.pushdesk' } })
  })

  it('never hands its folder to the window', async () => {
    const { handedIn, moving } = desk()
    handedIn.offer(draftFile('three.pushdesk'))
    expect(JSON.stringify(await moving.openHandedIn(undefined))).not.toContain(folder)
  })

  it('is called as exports are, so that a double click opens them', async () => {
    const { moving, saved, asked } = desk()
    await moving.add({ parcel: 'p', records: [{ type: 'draft', draft: readyDraft() }] })
    await moving.export({ parcel: 'p', name: '2026-11-26' })
    await moving.open(undefined)
    expect(saved).toEqual(['2026-11-26.pushdesk'])
    expect(asked).toEqual([['pushdesk', 'jsonl']])
  })
})
