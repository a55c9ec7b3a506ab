import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { TagThreads } from '../../../electron/create-tag-services'
import { createTagLists, type TagLists } from '../../../electron/tag-list/tag-lists'
import { listReadingSchema } from '../../../shared/tags/list-reading'
import type { SaveFile } from '../../../electron/files/save-file'
import type { TagList } from '../../../shared/tags/tag-list'
import { createKeptLog } from '../../support/kept-log'
import { buildTagThreads, startTagApp, type TagApp } from '../../support/tag-app'

const reading = listReadingSchema.parse({})

describe('a list in its thread', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pushdesk-tag-lists-'))
  const huge = join(folder, 'huge.csv')
  let app: TagApp
  let chosen: string | null = null
  beforeAll(async () => {
    const threads: TagThreads = await buildTagThreads('tag-lists')
    app = await startTagApp({ dataFolder: folder, threads, chosenFile: () => chosen })
    writeFileSync(huge, 'u1\nu2\n'.repeat(20_000))
    // Behind the first lines one line of 2 GB, of which the disk keeps nothing.
    truncateSync(huge, 2 * 1024 ** 3)
  })
  afterAll(async () => {
    await app.services.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('of 2 GB tells how far it is, and ends when it is told to', async () => {
    chosen = huge
    const opened = await app.call('tagList.open', { source: { from: 'file' }, reading })
    if (!opened.ok) throw new Error(opened.failure.kind)
    const { id } = opened.value
    const told = await app.heard(
      'tagList.changed',
      ({ now }) => now.state === 'reading' && now.progress.bytes > 0,
    )
    expect(told).toMatchObject({ id, name: 'huge.csv', now: { progress: { people: 2 } } })
    expect(await app.call('tagList.cancel', { listId: id })).toEqual({ ok: true, value: null })
    expect(await app.call('tagList.report', { listId: id, name: 'remarks' })).toMatchObject({
      failure: { kind: 'no_such_list' },
    })
    const source = { from: 'list' as const, listId: id, tags: ['x'] }
    const order = { planId: 'p', profileId: 'sample', mode: 'replace' as const, source }
    expect(await app.call('tagJobs.plan', order)).toMatchObject({
      failure: { kind: 'no_such_list' },
    })
  })

  it('nobody chose a file: nothing is open', async () => {
    chosen = null
    expect(await app.call('tagList.open', { source: { from: 'file' }, reading })).toEqual({
      ok: false,
      failure: { kind: 'cancelled' },
    })
  })

  it('is read again otherwise, and its remarks go into a file', async () => {
    const list = await app.paste('u1;a\nb"ad;a\n')
    expect(list.now).toMatchObject({ summary: { people: 1, layout: { separator: ';' } } })
    await app.call('tagList.report', { listId: list.id, name: 'remarks' })
    expect(app.saved.at(-1)).toBe('\uFEFFline,reason,text\r\n2,stray_quote,"b""ad;a"\r\n')
    const again = await app.call('tagList.open', {
      source: { from: 'again', listId: list.id },
      reading: { ...reading, separator: ',' },
    })
    if (!again.ok) throw new Error(again.failure.kind)
    const read = await app.heard(
      'tagList.changed',
      ({ id, now }) => id === again.value.id && now.state === 'ready',
    )
    expect(read.now).toMatchObject({ summary: { people: 1, rows: [{ userId: 'u1;a' }] } })
  })
})

describe('the list that is open', () => {
  let script = ''
  beforeAll(async () => {
    script = (await buildTagThreads('open-lists')).tagReader
  })
  let lists: TagLists
  const told: TagList[] = []
  afterEach(() => lists.close())
  const nowhere: SaveFile = async () => ({ ok: false, failure: { kind: 'cancelled' } })
  const openLists = (saveFile = nowhere): void => {
    let ids = 0
    lists = createTagLists({
      ...{ script, saveFile, log: createKeptLog(), askWhich: async () => null },
      newId: () => `list${(ids += 1)}`,
      emit: (name, payload) => {
        if (name === 'tagList.changed') told.push(payload as TagList)
      },
    })
  }
  const open = (text: string) => lists.open({ source: { from: 'text', text }, reading })
  const ready = async (listId: string): Promise<void> => {
    while (lists.find(listId)?.now.state !== 'ready') await new Promise((r) => setTimeout(r, 1))
  }

  it('is the last that was asked for: of two at once the first stayed, and the other read on for nobody', async () => {
    openLists()
    await open('u0\n')
    const [first, last] = await Promise.all([open('u1\n'), open('u2\n')])
    if (!first.ok || !last.ok) throw new Error('not opened')
    expect(lists.find(first.value.id)).toBeUndefined()
    await ready(last.value.id)
    expect(lists.find(last.value.id)?.now).toMatchObject({ summary: { rows: [{ userId: 'u2' }] } })
  })

  it('gone while a place for its report was chosen, is said to be gone: it was a crash', async () => {
    openLists(async (_name, _extension, make) => {
      await lists.cancel({ listId: 'list1' })
      const made = await make()
      return made.ok ? { ok: true, value: { path: 'p' } } : made
    })
    await open('u1\n')
    await ready('list1')
    expect(await lists.report({ listId: 'list1', name: 'remarks' })).toEqual({
      ok: false,
      failure: { kind: 'no_such_list' },
    })
  })
})
