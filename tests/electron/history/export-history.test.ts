import papaparse from 'papaparse'
import { describe, expect, it } from 'vitest'
import { createSaveFile } from '../../../electron/files/save-file'
import { createExportHistory } from '../../../electron/history/export-history'
import type { HistoryOrder } from '../../../shared/history/history-order'
import type { Attempt } from '../../../shared/outbox/attempt'
import { bytesOf } from '../../support/bytes-of'
import { createKeptLog } from '../../support/kept-log'
import { answered, createOutboxBench, type OutboxBench } from '../../support/outbox-bench'
import { readyDraft } from '../../support/ready-draft'

async function desk(bench: OutboxBench, writeFails?: string) {
  const files = new Map<string, string>()
  const asked: string[] = []
  const saveFile = createSaveFile({
    askWhere: async (suggested) => {
      asked.push(suggested)
      return `/tmp/${suggested}`
    },
    write: async (path, content) => {
      if (writeFails !== undefined) throw Object.assign(new Error('no'), { code: writeFails })
      files.set(path, (await bytesOf(content)).toString('utf8'))
    },
    log: createKeptLog(),
  })
  const { journal, log } = bench
  const clock = () => new Date(2026, 9, 16, 12).getTime()
  const exportHistory = createExportHistory({ journal, saveFile, clock, log })
  const order = (changed: Partial<HistoryOrder>): HistoryOrder => ({
    format: 'csv',
    language: 'zh-CN',
    attemptIds: ['a'],
    ...changed,
  })
  const text = (): string => [...files.values()].at(-1) ?? ''
  return { ask: (changed: Partial<HistoryOrder>) => exportHistory(order(changed)), text, asked }
}

const table = (text: string): Record<string, string>[] =>
  papaparse.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data

describe('the export of the history', () => {
  it('writes the sends asked for, in the order asked for, and no other', async () => {
    const bench = await createOutboxBench()
    for (const attemptId of ['a', 'b', 'c'])
      await bench.send({ attemptId, purpose: 'crowd', typedThrough: true })
    const { ask, text, asked } = await desk(bench)
    const ids = bench.journal.ledger().attempts.map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(1)
    const attemptIds = ids.slice(0, 2).reverse()
    await ask({ format: 'jsonl', attemptIds })
    const [header, ...rows] = text()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { attempt: Attempt })
    expect(header).toEqual({ format: 'pushdesk-history', schema: 1, count: 2 })
    expect(rows.map(({ attempt }) => attempt.id)).toEqual(attemptIds)
    expect(asked).toEqual(['推送台历史 2026-10-16.jsonl'])
  })

  it('puts beside each send the very lines of the journal', async () => {
    const bench = await createOutboxBench()
    await bench.send()
    await bench.journal.append({
      kind: 'noted',
      at: 1,
      note: { id: 'n', appKey: 'k', rehearsal: false, sentAt: 1, who: '', note: '' },
    })
    const { ask, text } = await desk(bench)
    await ask({ format: 'jsonl' })
    const { attempt, lines } = JSON.parse(text().split('\n')[1] ?? '') as {
      attempt: Attempt
      lines: unknown[]
    }
    expect(attempt).toEqual(bench.journal.find('a'))
    expect(lines).toEqual((await bench.journal.lines()).slice(0, 3))
  })

  it('names every column in the language, and says what came of a send as people do', async () => {
    const bench = await createOutboxBench({ answer: () => Promise.resolve(answered(1004, 401)) })
    await bench.send()
    const { ask, text } = await desk(bench)
    await ask({})
    expect(text().startsWith('\uFEFF时间,应用,环境,种类,用途,受众,结果,')).toBe(true)
    expect(table(text())[0]).toMatchObject({
      受众: '所有装了示例应用的人',
      结果: '没发出：融云拒绝',
      返回码或原因: '1004',
      发前剩余票: '今天 3 · 本小时 2',
      操作: '林晓',
      请求号: 'request-1',
    })
    await ask({ language: 'en-US' })
    expect(table(text())[0]).toMatchObject({
      Audience: 'everyone with 示例应用',
      Outcome: 'Not sent: refused by RongCloud',
    })
  })

  it('lets no cell run in a table program, also not one of several lines', async () => {
    for (const [alert, cell] of [
      ['=HYPERLINK("http://x","点")', '\'=HYPERLINK("http://x","点")'],
      ['@SUM(1)\n第二行, "引号"', '\'@SUM(1)\n第二行, "引号"'],
      ['＝1+1', "'＝1+1"],
      ['秋茶 = 好茶', '秋茶 = 好茶'],
    ] as const) {
      const bench = await createOutboxBench()
      await bench.send({ draft: { ...readyDraft(), alert } })
      const { ask, text } = await desk(bench)
      await ask({})
      expect(table(text())[0]?.['正文']).toBe(cell)
    }
  })

  it('writes nothing rather than one send less than asked for', async () => {
    const bench = await createOutboxBench()
    await bench.send()
    const { ask, text } = await desk(bench)
    expect(await ask({ attemptIds: ['a', 'gone'] })).toEqual({
      ok: false,
      failure: { kind: 'no_such_attempt' },
    })
    expect(text()).toBe('')
  })

  it('says that the disk refused, and why', async () => {
    const bench = await createOutboxBench()
    await bench.send()
    const { ask } = await desk(bench, 'ENOSPC')
    expect(await ask({})).toEqual({ ok: false, failure: { kind: 'disk', code: 'ENOSPC' } })
  })

  it('says that the journal could not be read', async () => {
    const bench = await createOutboxBench()
    await bench.send()
    const broken = { ...bench.journal, lines: () => Promise.reject(new Error('EIO')) }
    const { ask } = await desk({ ...bench, journal: broken })
    expect(await ask({ format: 'jsonl' })).toEqual({ ok: false, failure: { kind: 'not_read' } })
  })
})
