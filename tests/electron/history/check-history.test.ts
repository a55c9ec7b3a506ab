import { execFile } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkHistory } from '../../../electron/history/check-history'
import { historyLines } from '../../../electron/history/history-lines'
import { createOutboxBench } from '../../support/outbox-bench'

/** Two sends and, between them, a colleague's: seven lines. */
async function exported(ids: readonly string[] = ['a', 'b']): Promise<string> {
  const { send, journal } = await createOutboxBench()
  await send({ attemptId: 'a' })
  const note = { id: 'n', appKey: 'k', rehearsal: false, sentAt: 1, who: '', note: '' }
  await journal.append({ kind: 'noted', at: 1, note })
  await send({ attemptId: 'b', typedThrough: true })
  const attempts = ids.flatMap((id) => journal.find(id) ?? [])
  return historyLines(attempts, await journal.lines())
}

/** Flips one character of the text at `place`. */
const flipped = (text: string, place: number): string =>
  text.slice(0, place) + (text[place] === '1' ? '2' : '1') + text.slice(place + 1)

describe('the check of an exported history', () => {
  it('holds for what was exported, whole or filtered, and counts what is not in the file', async () => {
    expect(checkHistory(await exported())).toEqual({
      kind: 'holds',
      attempts: 2,
      lines: 6,
      gaps: 1,
    })
    expect(checkHistory(await exported(['b']))).toMatchObject({ lines: 3, gaps: 1 })
    expect(checkHistory(await exported(['a']))).toMatchObject({ lines: 3, gaps: 0 })
  })

  it('lets no flipped character pass, wherever it stands', async () => {
    const text = await exported()
    const start = text.indexOf('\n') + 1
    for (let place = start; place < text.length - 1; place += 41)
      if (text[place] !== '\n') expect(checkHistory(flipped(text, place)).kind).not.toBe('holds')
  })

  it('names the line of the journal that was changed', async () => {
    const text = await exported()
    const place = text.indexOf('\\"kind\\":\\"in_flight\\",\\"at\\":') + 30
    expect(checkHistory(flipped(text, place))).toEqual({ kind: 'broken', seq: 2 })
  })

  it('sees a send retold over lines that hold, and one that was taken out', async () => {
    const text = await exported()
    expect(checkHistory(text.replace('"draftName":"', '"draftName":"x'))).toEqual({
      kind: 'retold',
      attemptId: 'a',
    })
    const without = text
      .split('\n')
      .filter((_row, index) => index !== 1)
      .join('\n')
    expect(checkHistory(without)).toEqual({ kind: 'incomplete', promised: 2, found: 1 })
    expect(checkHistory('{"format":"else"}\n')).toEqual({ kind: 'not_an_export', line: 1 })
  })
})

describe('npm run check-history', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pushdesk-check-'))
  })
  const check = (text: string) =>
    new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
      const file = join(folder, 'history.jsonl')
      writeFileSync(file, text)
      const child = execFile(
        process.execPath,
        ['build/check-history.mjs', file],
        (_error, stdout, stderr) => {
          resolve({ code: child.exitCode ?? -1, stdout, stderr })
        },
      )
    })

  it('says how many lines hold, and fails with the number of the first that does not', async () => {
    const text = await exported()
    const good = await check(text)
    expect([good.code, good.stdout]).toEqual([0, expect.stringMatching(/^6 lines of 2 sends hold/)])
    const place = text.indexOf('\\"kind\\":\\"in_flight\\",\\"at\\":') + 30
    const bad = await check(flipped(text, place))
    expect([bad.code, bad.stderr]).toEqual([1, expect.stringContaining('Broken at line 2 ')])
  }, 120_000)
})
