import iconv from 'iconv-lite'
import { appendFileSync, rmSync, truncateSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fileBytes } from '../../../electron/tag-list/list-bytes'
import { readList } from '../../../electron/tag-list/read-list'
import { listReadingSchema } from '../../../shared/tags/list-reading'
import { listFile, peopleIn, readContent } from './read-text'

async function read(...given: Parameters<typeof readContent>) {
  const result = await readContent(...given)
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return {
    ...result.value.summary,
    people: peopleIn(result.value),
    count: result.value.summary.people,
    report: result.value.remarks.report(),
  }
}

const rows = '用户ID,标签\nu1,会员\nu2,新用户;北京\nu3,"咖啡, 爱喝绿茶"\n'
const people = { u1: ['会员'], u2: ['北京', '新用户'], u3: ['咖啡', '爱喝绿茶'] }

describe('encodings', () => {
  it.each([
    ['utf-8', rows, 'utf-8', false],
    ['utf-8 with a mark', `\uFEFF${rows}`, 'utf-8', true],
    ['GBK', iconv.encode(rows.repeat(1), 'gbk'), 'gb18030', false],
    ['utf-16le with a mark', iconv.encode(rows, 'utf-16le', { addBOM: true }), 'utf-16le', true],
    ['utf-16be with a mark', iconv.encode(rows, 'utf-16be', { addBOM: true }), 'utf-16be', true],
    ['utf-16le without', iconv.encode(rows, 'utf-16le'), 'utf-16le', false],
    ['utf-16be without', iconv.encode(rows, 'utf-16be'), 'utf-16be', false],
  ])(
    '%s gives the same people, not signs that nobody typed',
    async (_name, content, encoding, bom) => {
      const found = await read(content)
      expect(found.people).toEqual(people)
      expect(found.layout).toEqual({ encoding, bom, separator: ',', header: true })
    },
  )

  it('reads a big GBK file across the cuts between its chunks', async () => {
    const lines = Array.from({ length: 120_000 }, (_, n) => `u${n},会员${n % 3}号`)
    const found = await read(iconv.encode(lines.join('\r\n'), 'gbk'))
    expect(found.remarks).toEqual({})
    expect(found.count).toBe(120_000)
    expect(found.people['u119999']).toEqual(['会员2号'])
  })

  it('takes the word of a person who knows better', async () => {
    const content = iconv.encode('u1,会员\n', 'gbk')
    expect((await read(content, { encoding: 'gb18030' })).people).toEqual({ u1: ['会员'] })
    expect((await read(content, { encoding: 'utf-8' })).remarks).toEqual({ not_text: 1 })
  })
})

describe('layouts', () => {
  it.each([
    [',', 'u1,a,b\nu2,a\n'],
    [';', 'u1;a,b\nu2;a\n'],
    ['\t', 'u1\ta;b\nu2\ta\n'],
  ] as const)('finds the separator %j', async (separator, content) => {
    const found = await read(content)
    expect(found.layout.separator).toBe(separator)
    expect(found.people).toEqual({ u1: ['a', 'b'], u2: ['a'] })
  })

  it('takes no id for a heading', async () => {
    expect((await read('user_1\nuser_2\n')).people).toEqual({ user_1: null, user_2: null })
    expect((await read('user_id\nu1\n')).people).toEqual({ u1: null })
    expect((await read('user_1\nu1\n', { header: 'yes' })).people).toEqual({ u1: null })
  })

  it('LF, CR LF and CR mixed, and a last line without an end', async () => {
    const found = await read('u1\r\nu2\nu3\r\ru4')
    expect(Object.keys(found.people)).toEqual(['u1', 'u2', 'u3', 'u4'])
    expect(found.lines).toBe(5)
  })

  it('keeps each person once, with the tags of all their lines', async () => {
    const found = await read('u1,a\nu2,b\nu1,c\nu1,a\n u2 ,b\n')
    expect(found.people).toEqual({ u1: ['a', 'c'], u2: ['b'] })
    expect(found).toMatchObject({ count: 2, repeated: 3, merged: 1 })
  })

  it('an empty cell clears nobody; one that is empty within quotes does', async () => {
    const found = await read('u1,a\nu2,\nu3\nu4,""\n')
    expect(found.people).toEqual({ u1: ['a'], u2: null, u3: null, u4: [] })
    expect(found.count).toBe(2)
    expect(found.firstRemarks.map(({ line, remark }) => [line, remark])).toEqual([
      [2, 'without_tags'],
      [3, 'without_tags'],
    ])
  })
})

describe('bad lines are named, and cost no other line', () => {
  it.each([
    ['id_missing', ',a'],
    ['unclosed_quote', '"bad,a'],
    ['stray_quote', 'b"ad,a'],
    ['stray_quote', '"bad"x,a'],
    ['control_character', 'b\0d,a'],
    ['control_character', 'bad,a\u0007'],
    ['formula', '=1+1,a'],
    ['formula', '@SUM(1),a'],
    ['rounded_number', '1.38E+10,a'],
    ['id_too_long', `${'x'.repeat(65)},a`],
    ['tag_too_long', `bad,${'好'.repeat(14)}`],
    ['too_many_tags', `bad,${Array.from({ length: 21 }, (_, n) => `t${n}`).join(';')}`],
    ['line_too_long', `bad,${'x'.repeat(70_000)}`],
    ['line_too_long', `bad,${'x'.repeat(3_000_000)}`],
  ])('%s', async (remark, line) => {
    const found = await read(`u1,a\n${line}\nu2,a\n`)
    expect(found.people).toEqual({ u1: ['a'], u2: ['a'] })
    expect(found.remarks).toEqual({ [remark]: 1 })
    expect(found.firstRemarks).toMatchObject([{ line: 2, remark }])
    expect(found.report).toContain(`\r\n2,${remark},`)
  })

  it('more than 20 tags that come together from several lines', async () => {
    const lines = Array.from({ length: 21 }, (_, n) => `u1,t${n}`)
    expect(await read(`${lines.join('\n')}\nu2,a\n`)).toMatchObject({
      count: 1,
      remarks: { too_many_tags: 1 },
    })
  })

  it.each([
    ['unusual_id', 'has blanks,a', 'has blanks'],
    ['unusual_id', '😀,a', '😀'],
    ['unusual_tag', 'u3,a b', 'u3'],
  ])('%s is taken, and said', async (remark, line, id) => {
    const found = await read(`u1,a\n${line}\n`)
    expect(Object.keys(found.people)).toEqual(['u1', id])
    expect(found.remarks).toEqual({ [remark]: 1 })
  })

  it('cells as table programs write them', async () => {
    const found = await read('="0012",a\n"u ""x""",b\n\'=u,c\n')
    expect(Object.keys(found.people)).toEqual(['0012', 'u "x"', '=u'].slice(0, 2))
    expect(found.remarks).toEqual({ unusual_id: 1, formula: 1 })
  })

  it('a report runs nothing in a table program', async () => {
    const found = await read('=HYPERLINK("http://x"),a\nu1,a\n')
    expect(found.report).toContain(`1,stray_quote,"'=HYPERLINK`)
  })
})

describe('a great deal of it', () => {
  it('a line of 1 GB is one bad line, and costs no other', async () => {
    const before = 20_000
    const path = listFile('u1\nu2\n'.repeat(before / 2))
    // The hole takes no room on the disk; its line ends behind it.
    truncateSync(path, 1024 ** 3)
    appendFileSync(path, '\nlast\n')
    const bytes = await fileBytes(path)
    if (!bytes.ok) throw new Error('not opened')
    const read = await readList(bytes.value, listReadingSchema.parse({}), () => undefined)
    rmSync(path)
    expect(read).toMatchObject({
      value: {
        summary: {
          ...{ lines: before + 2, people: 3, remarks: { line_too_long: 1 } },
          firstRemarks: [{ line: before + 1, remark: 'line_too_long' }],
        },
      },
    })
  })

  it('a million duplicates are one person', async () => {
    const found = await read('u1\n'.repeat(1_000_000))
    expect(found).toMatchObject({ count: 1, repeated: 999_999, lines: 1_000_000, remarks: {} })
  })

  it('5 million lines are read to the last', async () => {
    const thousand = Array.from({ length: 1000 }, (_, n) => `u${n}\n`).join('')
    const found = await read(`${thousand.repeat(5000)}last`)
    expect(found).toMatchObject({ count: 1001, lines: 5_000_001, remarks: {} })
    expect(Object.keys(found.people).at(-1)).toBe('last')
  })
})

describe('no list', () => {
  it.each([
    ['empty', '', { kind: 'empty' }],
    ['a table program’s own file', 'PK\x03\x04rest', { kind: 'binary', looksLike: 'xlsx' }],
    [
      'bytes',
      Buffer.from(Array.from({ length: 999 }, (_, n) => (n * 7) % 32)),
      { kind: 'binary', looksLike: 'other' },
    ],
  ])('%s', async (_name, content, failure) => {
    expect(await readContent(content)).toEqual({ ok: false, failure })
  })

  it('more people than anybody works with', async () => {
    const content = Array.from({ length: 11 }, (_, n) => `u${n}`).join('\n')
    expect(await readContent(content, {}, 5)).toMatchObject({
      failure: { kind: 'too_many_people', most: 5 },
    })
  })

  it('a folder, and a file that is not there', async () => {
    expect(await fileBytes('/')).toEqual({ ok: false, failure: { kind: 'not_a_file' } })
    expect(await fileBytes('/gone.csv')).toEqual({ ok: false, failure: { kind: 'vanished' } })
  })
})

describe('a file that does not stay as it was', () => {
  const content = 'u1\n'.repeat(1_500_000)
  it.each([
    ['changed', (path: string) => appendFileSync(path, 'u2\n')],
    ['shrunk', (path: string) => truncateSync(path, 3_000_000)],
    ['vanished', (path: string) => rmSync(path)],
  ])('%s while it is read: said, and no half list', async (kind, meddle) => {
    const path = listFile(content)
    const bytes = await fileBytes(path)
    if (!bytes.ok) throw new Error('not opened')
    let times = 0
    const read = await readList(bytes.value, listReadingSchema.parse({}), () => {
      times += 1
      if (times === 1) meddle(path)
    })
    expect(read).toEqual({ ok: false, failure: { kind } })
  })
})
