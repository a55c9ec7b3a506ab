import 'fake-indexeddb/auto'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { pushdeskDatabase } from '../../../renderer/db/pushdesk-database'
import { useDrafts } from '../../../renderer/stores/drafts'
import { useFiling } from '../../../renderer/stores/filing'
import { newDraft, type Draft } from '../../../shared/message/draft'

const home = pushdeskDatabase()
const draft = (id: string, folder = '', labels: readonly string[] = []): Draft => ({
  ...newDraft('push', id, 0),
  updatedAt: 10,
  filing: { folder, labels, template: false, binnedAt: null },
})
const filings = async (): Promise<Readonly<Record<string, Draft['filing']>>> =>
  Object.fromEntries(
    ((await home.drafts.toArray()) as unknown as Draft[]).map(({ id, filing }) => [id, filing]),
  )
const shelf = [draft('a', '秋茶', ['急', '审']), draft('b', '秋茶'), draft('c', '', ['急'])]

beforeEach(async () => {
  setActivePinia(createPinia())
  await home.drafts.clear()
  await home.drafts.bulkPut(shelf)
  await useDrafts().load()
})

describe('filing many drafts at once', () => {
  it.each([
    ['moving', () => useFiling().moveTo(['a', 'b', 'c'], '冬茶')],
    ['labelling', () => useFiling().addLabel(['a', 'b', 'c'], '终稿')],
    ['taking a label off', () => useFiling().takeLabel(['a', 'c'], '急')],
    ['throwing away', () => useFiling().bin(['a', 'b', 'c'])],
    ['renaming a folder', () => useFiling().renameFolder('秋茶', '冬茶')],
    ['deleting a folder', () => useFiling().removeFolder('秋茶')],
    ['renaming a label to one that is there', () => useFiling().renameLabel('急', '审')],
    ['deleting a label', () => useFiling().removeLabel('急')],
  ])('%s is undone in one step, to the last label', async (_, act) => {
    const before = await filings()
    await act()
    expect(await filings()).not.toEqual(before)
    await useFiling().undo()
    expect(await filings()).toEqual(before)
    expect(useFiling().last).toBeNull()
  })

  it('loses no draft with its folder or its label, and no words', async () => {
    await useFiling().removeFolder('秋茶')
    await useFiling().removeLabel('急')
    const left = (await home.drafts.toArray()) as unknown as Draft[]
    expect(left.map(({ id, filing }) => [id, filing.folder, filing.labels])).toEqual([
      ['a', '', ['审']],
      ['b', '', []],
      ['c', '', []],
    ])
    for (const one of left) {
      const was = shelf.find(({ id }) => id === one.id)
      expect({ ...one, filing: was?.filing, updatedAt: was?.updatedAt }).toEqual(was)
    }
  })

  it('makes no draft newer than another: the list stays in its order', async () => {
    await home.drafts.put({ ...draft('newest'), updatedAt: 99 })
    await useDrafts().load()
    await useFiling().moveTo(['a', 'b'], '冬茶')
    expect(useDrafts().list[0]?.id).toBe('newest')
  })

  it('counts what is in each folder and label, and forgets those that are empty', async () => {
    expect(useFiling().folders).toEqual([{ name: '秋茶', count: 2 }])
    await useFiling().moveTo(['a', 'b'], '')
    expect(useFiling().folders).toEqual([])
    expect(useFiling().labels.find(({ name }) => name === '急')).toEqual({ name: '急', count: 2 })
  })

  it('is not undone by the next save of the draft that was open', async () => {
    await useDrafts().open('a')
    await useFiling().moveTo(['a'], '冬茶')
    const opened = await useDrafts().open('a')
    if (opened) opened.alert = '接着写'
    await useDrafts().flush()
    expect((await filings())['a']?.folder).toBe('冬茶')
    expect((await home.drafts.toArray()).length).toBe(3)
  })
})
