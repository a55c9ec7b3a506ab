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
  const deskIn = (place: string, rehearsed: readonly string[] = []) =>
    createTagDesk({ script, folder: place, rehearsed: () => rehearsed, log: createKeptLog() })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('once closed refuses by its answer: a timer that asked later brought main down', async () => {
    const desk = deskIn(join(folder, 'none'))
    await desk.close()
    const asked = desk.ask('jobs', null)
    await expect(asked).rejects.toThrow('tag desk: closed')
  })

  it('says why its database cannot be opened, and opens it once it can: jobs looked as if there were none', async () => {
    const place = join(folder, 'taken')
    writeFileSync(place, 'a file where the folder should be')
    const desk = deskIn(place)
    await expect(desk.ask('jobs', null)).rejects.toThrow(/not a directory|exist/i)
    await expect(desk.ask('dictionary', { appKey: 'k' })).rejects.toThrow(/not a directory|exist/i)
    rmSync(place)
    expect(await desk.ask('jobs', null)).toEqual([])
    await desk.close()
  })

  it('begins with nothing known of a rehearsal, as its sandbox does; it spoke of people who were gone', async () => {
    const block = { at: 1, by: 'hand', tags: ['x'], ids: 'u' }
    const place = join(folder, 'rehearsal')
    const first = deskIn(place, ['演练'])
    for (const appKey of ['演练', 'real']) await first.ask('put', { appKey, blocks: [block] })
    const person = (desk: typeof first, appKey: string) =>
      desk.ask('person', { appKey, userId: 'u' })
    expect(await person(first, '演练')).toMatchObject({ tags: ['x'] })
    await first.close()
    const again = deskIn(place, ['演练'])
    expect(await person(again, '演练')).toBeNull()
    expect(await person(again, 'real')).toMatchObject({ tags: ['x'] })
    await again.close()
  })

  it('lets a thread go that was only asked for jobs, with all it held open, and answers on', async () => {
    const place = join(folder, 'resting')
    const [desk, other] = [deskIn(place), deskIn(place)]
    await desk.ask('jobs', null)
    await desk.letGo()
    // Two cannot have one database open.
    expect(await other.ask('jobs', null)).toEqual([])
    await other.close()
    expect(await desk.ask('jobs', null)).toEqual([])
    await desk.close()
  })

  it('keeps a thread that somebody works with: a plan would be lost with it', async () => {
    const place = join(folder, 'busy')
    const [desk, other] = [deskIn(place), deskIn(place)]
    await Promise.all([desk.ask('jobs', null), desk.ask('dictionary', { appKey: 'k' })])
    await desk.letGo()
    await expect(other.ask('jobs', null)).rejects.toThrow()
    await other.close()
    await desk.close()
  })

  it.each(['before', 'after'] as const)(
    'ends no thread under a question that came just %s it is let go',
    async (when) => {
      const desk = deskIn(join(folder, when))
      await desk.ask('jobs', null)
      const ask = () => desk.ask('dictionary', { appKey: 'k' })
      const [first, second] = when === 'before' ? [ask, desk.letGo] : [desk.letGo, ask]
      const answers = await Promise.all([first(), second()])
      expect(answers).toContainEqual({ tags: [], people: 0 })
      await desk.close()
    },
  )

  it('may be closed while its thread is let go', async () => {
    const desk = deskIn(join(folder, 'closing'))
    await desk.ask('jobs', null)
    await Promise.all([desk.letGo(), desk.close()])
    await expect(desk.ask('jobs', null)).rejects.toThrow('tag desk: closed')
  })
})
