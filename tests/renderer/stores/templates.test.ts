import 'fake-indexeddb/auto'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, it } from 'vitest'
import { pushdeskDatabase } from '../../../renderer/db/pushdesk-database'
import { useDrafts } from '../../../renderer/stores/drafts'
import { isTemplate } from '../../../renderer/templates/is-template'
import { draftOf, templateOf } from '../../../shared/message/from-template'
import { readyDraft } from '../../support/ready-draft'

const template = templateOf({ ...readyDraft('{{城市}}上新'), name: '城市站' }, 't1', 1)
const templates = (): string[] =>
  useDrafts()
    .list.filter(isTemplate)
    .map(({ name }) => name)

beforeEach(async () => {
  await pushdeskDatabase().drafts.clear()
  setActivePinia(createPinia())
  await useDrafts().adopt(template)
})

it('is still a template as a copy, which is another: changing one changes not the other', async () => {
  const drafts = useDrafts()
  const id = await drafts.duplicate('t1', (name) => `${name} 副本`)
  expect(templates().sort()).toEqual(['城市站', '城市站 副本'])
  const copy = drafts.current
  expect(copy?.id).toBe(id)
  if (copy) copy.alert = '{{地方}}上新'
  await drafts.flush()
  expect((await drafts.read('t1'))?.alert).toBe('{{城市}}上新')
})

it('comes back out of the bin as the template it was, and is none of the drafts there either', async () => {
  const drafts = useDrafts()
  expect(await drafts.remove('t1')).toBe(true)
  expect(templates()).toEqual([])
  expect(drafts.binned.map(isTemplate)).toEqual([true])
  await drafts.undoRemove()
  expect(templates()).toEqual(['城市站'])
})

it('is not touched by being used, however often', async () => {
  const drafts = useDrafts()
  for (const [index, city] of ['杭州', '上海'].entries())
    await drafts.adopt(draftOf(template, new Map([['城市', city]]), `d${String(index)}`, 2))
  expect((await drafts.read('t1'))?.alert).toBe('{{城市}}上新')
  expect(templates()).toEqual(['城市站'])
  expect(drafts.list.filter((row) => !isTemplate(row))).toHaveLength(2)
})
