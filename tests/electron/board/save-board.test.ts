import { describe, expect, it, vi } from 'vitest'
import { createSaveBoard, type BoardPage } from '../../../electron/board/save-board'
import { createSaveFile } from '../../../electron/files/save-file'
import type { BoardOrder } from '../../../shared/board/board-order'
import { createKeptLog } from '../../support/kept-log'

const order: BoardOrder = {
  draftId: 'd1',
  title: '秋茶上新 · 全部情形',
  format: 'png',
  size: 'regular',
  fontSize: 'default',
  timeLabel: 'now',
  theme: 'light',
}
const bytes = new Uint8Array([1, 2, 3])
const failure = (code: string): Error => Object.assign(new Error(code), { code })

function pageOf(over: Partial<BoardPage> = {}): BoardPage {
  return {
    drawn: Promise.resolve({ width: 100, height: 50 }),
    picture: async () => bytes,
    document: async () => bytes,
    ...over,
    close: vi.fn<() => void>(),
  }
}

function deskOf(page: BoardPage, answers: (string | null)[]) {
  const asked: string[] = []
  const written: [string, boolean][] = []
  const taken = new Set<string>()
  const openPage = vi.fn(() => page)
  const log = createKeptLog()
  const saveFile = createSaveFile({
    askWhere: async (suggested) => {
      asked.push(suggested)
      return answers.shift() ?? null
    },
    write: async (path, _content, replace) => {
      if (!replace && taken.has(path)) throw failure('EEXIST')
      written.push([path, replace])
    },
    log,
  })
  const save = createSaveBoard({ saveFile, openPage, log, patience: 20 })
  return { save, asked, written, taken, openPage, log }
}

describe('saving a board', () => {
  it('asks for a place by the name of the draft, draws and writes there', async () => {
    const page = pageOf()
    const desk = deskOf(page, ['/tmp/board.png'])
    expect(await desk.save(order)).toEqual({ ok: true, value: { path: '/tmp/board.png' } })
    expect(desk.asked).toEqual(['秋茶上新 · 全部情形.png'])
    expect(desk.written).toEqual([['/tmp/board.png', true]])
    expect(page.close).toHaveBeenCalledTimes(1)
  })

  it('makes a document of a PDF and a picture of a PNG', async () => {
    const document = vi.fn(async () => bytes)
    const picture = vi.fn(async () => bytes)
    const desk = deskOf(pageOf({ document, picture }), ['/tmp/b.pdf', '/tmp/b.png'])
    await desk.save({ ...order, format: 'pdf' })
    expect([document.mock.calls.length, picture.mock.calls.length]).toEqual([1, 0])
    await desk.save(order)
    expect([document.mock.calls.length, picture.mock.calls.length]).toEqual([1, 1])
  })

  it('opens no page and writes nothing once the dialog is cancelled', async () => {
    const desk = deskOf(pageOf(), [null])
    expect(await desk.save(order)).toEqual({ ok: false, failure: { kind: 'cancelled' } })
    expect(desk.openPage).not.toHaveBeenCalled()
    expect(desk.written).toEqual([])
  })

  it('never replaces a file under a name that the dialog did not ask about', async () => {
    const page = pageOf()
    const desk = deskOf(page, ['/tmp/board', '/tmp/board.png'])
    desk.taken.add('/tmp/board.png')
    expect(await desk.save(order)).toEqual({ ok: true, value: { path: '/tmp/board.png' } })
    // The second time the dialog itself names the file, and so asks.
    expect(desk.asked[1]).toBe('/tmp/board.png')
    expect(desk.written).toEqual([['/tmp/board.png', true]])
    expect(desk.openPage).toHaveBeenCalledTimes(1)
  })

  it('adds the extension that the operator left out', async () => {
    const desk = deskOf(pageOf(), ['/tmp/v1.2 board'])
    expect(await desk.save(order)).toMatchObject({ value: { path: '/tmp/v1.2 board.png' } })
    expect(desk.written).toEqual([['/tmp/v1.2 board.png', false]])
  })

  it.each([
    ['never reports', () => ({ drawn: new Promise<never>(() => undefined) })],
    ['has nothing to draw', () => ({ drawn: Promise.resolve(null) })],
    ['dies', () => ({ drawn: Promise.reject(new Error('gone')) })],
    ['cannot be photographed', () => ({ picture: () => Promise.reject(new Error('no frame')) })],
    ['is photographed for ever', () => ({ picture: () => new Promise<never>(() => undefined) })],
  ] satisfies [string, () => Partial<BoardPage>][])(
    'closes a page that %s, writes nothing and says so',
    async (_what, over) => {
      const page = pageOf(over())
      const desk = deskOf(page, ['/tmp/board.png'])
      expect(await desk.save(order)).toEqual({ ok: false, failure: { kind: 'not_ready' } })
      expect(page.close).toHaveBeenCalledTimes(1)
      expect(desk.written).toEqual([])
    },
  )

  it('names the reason of a disk that refuses, and closes the page', async () => {
    const page = pageOf()
    const log = createKeptLog()
    const saveFile = createSaveFile({
      askWhere: async () => '/full/board.png',
      write: () => Promise.reject(failure('ENOSPC')),
      log,
    })
    const save = createSaveBoard({ saveFile, openPage: () => page, log })
    expect(await save(order)).toEqual({ ok: false, failure: { kind: 'disk', code: 'ENOSPC' } })
    expect(page.close).toHaveBeenCalledTimes(1)
  })
})
