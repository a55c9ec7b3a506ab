import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nodeHash } from '../../../electron/moving/node-hash'
import type { Draft } from '../../../shared/message/draft'
import type { MovingFault } from '../../../shared/moving/moving-fault'
import type { MovingRecord } from '../../../shared/moving/moving-record'
import { planImport } from '../../../shared/moving/plan-import'
import { readMoving, type MovingContent } from '../../../shared/moving/read-moving'
import type { Result } from '../../../shared/result'
import { arbitraryMoving } from '../../support/arbitrary-moving'
import { randomFrom } from '../../support/random-from'
import { movingFile } from '../../support/moving-file'
import { readyDraft } from '../../support/ready-draft'
import { runs } from '../../support/runs'

const RUNS = runs(1_000)

function read(text: string): Result<MovingContent, MovingFault> {
  const work = readMoving(text, nodeHash)
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

const draftLine = (draft: Draft): MovingRecord => ({ type: 'draft', draft })
const two = movingFile([draftLine(readyDraft()), draftLine({ ...readyDraft('二'), id: 'draft-2' })])
/** The file with line `n`, from 1, made into something else. */
const withLine = (n: number, change: (line: string) => string): string =>
  two
    .split('\n')
    .map((line, at) => (at === n - 1 ? change(line) : line))
    .join('\n')
/** The header, changed; the rest as it was. */
const withHeader = (changed: object): string =>
  withLine(1, (line) => JSON.stringify({ ...(JSON.parse(line) as object), ...changed }))
/** Lines of any kind under a header that is right for them. */
function signed(lines: readonly unknown[]): string {
  const body = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
  const hash = nodeHash()
  hash.add(body)
  const header = { format: 'pushdesk-data', schema: 1, count: lines.length, sha256: hash.hex() }
  return `${JSON.stringify(header)}\n${body}`
}

describe('a file of drafts and settings', () => {
  it(`gives back every one of ${RUNS} data sets as it was, also after the way through bytes`, () => {
    fc.assert(
      fc.property(arbitraryMoving, (records) => {
        const bytes = Buffer.from(movingFile(records), 'utf8')
        const back = read(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
        expect(back).toEqual({ ok: true, value: { records, unknown: {} } })
        const plan = planImport({
          records: back.ok ? back.value.records : [],
          shelf: {
            drafts: [],
            deletedAt: new Map(),
            versionIds: new Set(),
            profiles: [],
            segments: [],
          },
          choice: 'newer',
          now: 0,
          copyOf: (draft) => draft,
          copyOfSegment: (segment) => segment,
        })
        expect(plan.added.map(draftLine)).toEqual(records.filter(({ type }) => type === 'draft'))
        const segmentLines = plan.segments.added.map((segment): MovingRecord => ({
          type: 'segment',
          segment,
        }))
        expect(segmentLines).toEqual(records.filter(({ type }) => type === 'segment'))
        expect(plan.replaced.length + plan.copied.length + plan.kept.length).toBe(0)
      }),
      { numRuns: RUNS },
    )
  })

  it('is written in lines that say first what it is and how much is in it', () => {
    const [header = '', ...rest] = two.trimEnd().split('\n')
    expect(JSON.parse(header)).toEqual({
      format: 'pushdesk-data',
      schema: 1,
      count: 2,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(rest).toHaveLength(2)
  })

  it('holds what this version does not know, and says so instead of refusing the rest', () => {
    const text = signed([{ type: 'hologram', name: '老客' }, draftLine(readyDraft())])
    expect(read(text)).toMatchObject({
      ok: true,
      value: { unknown: { hologram: 1 }, records: [{ type: 'draft' }] },
    })
  })
})

describe('a bad file is refused as a whole, with its line', () => {
  const cases: readonly (readonly [string, string, object])[] = [
    ['empty', '', { kind: 'empty', line: 1 }],
    ['of another program', '{"name":"a"}\n', { kind: 'other_format', line: 1 }],
    ['an exported history', withHeader({ format: 'pushdesk-history' }), { kind: 'other_format' }],
    ['no JSON at all', '名称,文案\n', { kind: 'not_json', line: 1 }],
    ['with a byte order mark', `\uFEFF${two}`, { kind: 'byte_order_mark', line: 1 }],
    ['of a newer app', withHeader({ schema: 2 }), { kind: 'newer', line: 1, schema: 2 }],
    ['cut in a line', two.slice(0, -40), { kind: 'cut', line: 3, promised: 2 }],
    ['cut between lines', withLine(3, () => '').trimEnd() + '\n', { kind: 'cut', line: 2 }],
    ['without its last line end', two.trimEnd(), { kind: 'cut', line: 3 }],
    ['with more than it promises', withHeader({ count: 1 }), { kind: 'too_many', line: 3 }],
    ['with less than it promises', withHeader({ count: 3 }), { kind: 'cut', line: 3 }],
    ['of a wrong hash', withHeader({ sha256: '0'.repeat(64) }), { kind: 'wrong_hash', line: 1 }],
    ['with another word', withLine(2, (l) => l.replace('八折', '九折')), { kind: 'wrong_hash' }],
    ['of CRLF lines', two.replaceAll('\n', '\r\n'), { kind: 'wrong_hash' }],
    ['with a line of nonsense', withLine(3, () => '{'), { kind: 'not_json', line: 3 }],
    [
      'with a draft that is none',
      withLine(2, (line) => line.replace('"alert":"', '"alert":1,"x":"')),
      { kind: 'bad_record', line: 2, where: 'draft.alert' },
    ],
    [
      'with a secret in a profile',
      signed([{ type: 'profile', profile: { secret: 'canary' } }]),
      { kind: 'bad_record', line: 2 },
    ],
    [
      'with a draft twice',
      signed([draftLine(readyDraft()), draftLine(readyDraft())]),
      { kind: 'repeated', line: 3 },
    ],
    ['with a header that lies about itself', withHeader({ count: 'two' }), { kind: 'bad_record' }],
  ]
  it.each(cases)('%s', (_name, text, fault) => {
    expect(read(text)).toMatchObject({ ok: false, failure: fault })
  })

  it('whichever byte of it was flipped', () => {
    const random = randomFrom(7)
    const sound = Buffer.from(two, 'utf8')
    for (let turn = 0; turn < 300; turn += 1) {
      const bytes = Buffer.from(sound)
      const at = Math.floor(random() * bytes.length)
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << Math.floor(random() * 8)), at)
      // Its own replacement sign stands for what is no UTF-8; main refuses that earlier.
      expect(read(bytes.toString('utf8')).ok, `byte ${at}`).toBe(false)
    }
  })
})
