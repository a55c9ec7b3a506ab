import { mkdtempSync, readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createClosedStore } from '../../../electron/store/closed-store'
import { openStore } from '../../../electron/store/open-store'
import type { Store } from '../../../electron/store/store'
import { createKeptLog } from '../../support/kept-log'

const note = z.strictObject({ text: z.string() })
const folder = (): string => join(mkdtempSync(join(tmpdir(), 'pushdesk-store-')), 'store')

async function open(where: string, log = createKeptLog()): Promise<Store> {
  const opened = await openStore(where, log)
  if (!opened.ok) throw new Error(opened.failure)
  return opened.value
}

describe('the store of main', () => {
  it('gives back after a restart what was put, and keeps owners apart', async () => {
    const where = folder()
    const first = await open(where)
    await first.sublevel('a', note).put('k', { text: '茶' })
    await first.sublevel('b', note).put('k', { text: 'b' })
    await first.sublevel('b', note).del('k')
    await first.close()

    const again = await open(where)
    expect(await again.sublevel('a', note).get('k')).toEqual({ text: '茶' })
    expect(await again.sublevel('b', note).get('k')).toBeUndefined()
    await again.close()
  })

  it('names a record that no longer is what was written, and gives the others', async () => {
    const log = createKeptLog()
    const store = await open(folder(), log)
    await store.sublevel('notes', z.unknown()).put('1', { text: 7 })
    await store.sublevel('notes', note).put('2', { text: 'good' })
    expect(await store.sublevel('notes', note).list()).toEqual({
      values: [{ text: 'good' }],
      damaged: ['1'],
    })
    expect(await store.sublevel('notes', note).get('1')).toBeUndefined()
    expect(log.lines.join()).toContain('damaged record notes/1')
    await store.close()
  })

  it('gives its records in pages, each once, the damaged named in theirs', async () => {
    const store = await open(folder())
    const level = store.sublevel('notes', note)
    for (const key of ['a', 'b', 'd']) await level.put(key, { text: key })
    await store.sublevel('notes', z.unknown()).put('c', { text: 7 })
    expect(await level.page(null, 2)).toEqual({
      values: [{ text: 'a' }, { text: 'b' }],
      damaged: [],
      next: 'b',
    })
    expect(await level.page('b', 3)).toEqual({
      values: [{ text: 'd' }],
      damaged: ['c'],
      next: null,
    })
    await store.close()
  })

  it('writes what belongs together as one, and clears one owner only', async () => {
    const store = await open(folder())
    const [a, b] = [store.sublevel('a', note), store.sublevel('b', note)]
    await b.put('gone', { text: 'x' })
    await store.write([a.putting('k', { text: '1' }), b.deleting('gone')], true)
    await store.write([b.putting('k', { text: '2' })], false)
    expect([await a.get('k'), await b.get('k')]).toEqual([{ text: '1' }, { text: '2' }])
    expect(await b.get('gone')).toBeUndefined()
    await a.clear()
    expect([(await a.list()).values, (await b.list()).values]).toEqual([[], [{ text: '2' }]])
    await store.close()
  })

  it('syncs what was written before also with nothing to write: an empty batch would not', async () => {
    const where = folder()
    const store = await open(where)
    await store.write([store.sublevel('a', note).putting('k', { text: '1' })], false)
    const logSize = (): number =>
      readdirSync(where)
        .filter((name) => name.endsWith('.log'))
        .reduce((sum, name) => sum + statSync(join(where, name)).size, 0)
    const before = logSize()
    await store.write([], true)
    expect(logSize()).toBeGreaterThan(before)
    await store.write([], false)
    expect((await store.sublevel('a', note).list()).values).toEqual([{ text: '1' }])
    await store.close()
  })

  it('says so, and destroys nothing, when another process holds it', async () => {
    const where = folder()
    const store = await open(where)
    await store.sublevel('a', note).put('k', { text: 'kept' })
    const second = await openStore(where, createKeptLog())
    expect(second.ok).toBe(false)
    expect(await store.sublevel('a', note).get('k')).toEqual({ text: 'kept' })
    await store.close()
  })

  it('repairs a database whose manifest is cut, keeping its records', async () => {
    const where = folder()
    const store = await open(where)
    for (let n = 0; n < 200; n += 1)
      await store.sublevel('a', note).put(String(n).padStart(3, '0'), { text: 'x'.repeat(100) })
    await store.close()
    const manifest = readdirSync(where).find((name) => name.startsWith('MANIFEST')) ?? ''
    truncateSync(join(where, manifest), 3)

    const log = createKeptLog()
    const repaired = await open(where, log)
    expect((await repaired.sublevel('a', note).list()).values).toHaveLength(200)
    expect(log.lines.join()).toContain('repaired')
    await repaired.close()
  })

  it('answers a failure, and no throw, for a folder that cannot be one', async () => {
    const where = join(mkdtempSync(join(tmpdir(), 'pushdesk-store-')), 'store')
    writeFileSync(where, 'a file stands here')
    const opened = await openStore(where, createKeptLog())
    expect(opened.ok).toBe(false)
  })
})

describe('the closed store', () => {
  it('reads as empty and lets no write pass: without a journal nothing may be sent', async () => {
    const level = createClosedStore('disk gone').sublevel('a', note)
    expect(await level.list()).toEqual({ values: [], damaged: [] })
    expect(await level.get('k')).toBeUndefined()
    await expect(level.put('k', { text: 'x' })).rejects.toThrow('disk gone')
    await expect(level.del('k')).rejects.toThrow('disk gone')
  })
})
