import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { stumbles } from '../../build/run/stumbles.mjs'

const folder = mkdtempSync(join(tmpdir(), 'pushdesk-stumbles-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const PAGE = ['- banner:', '  - text: 演练', '- dialog "确认发送":', '  - text: 没有写下']
const failed = (page: readonly string[]) => {
  const path = join(folder, 'error-context.md')
  writeFileSync(
    path,
    `# Details\n\`\`\`\nError\n\`\`\`\n\`\`\`yaml\n${page.join('\n')}\n\`\`\`\n# Source`,
  )
  return {
    error: { message: '\u001b[31mexpect failed\u001b[39m\nTimeout: 10 s' },
    attachments: [{ name: 'error-context', path }],
  }
}
const report = (tests: readonly object[]): object => ({
  suites: [
    { title: 'a.spec.ts', suites: [{ title: 'the hold', specs: [{ title: 'ends', tests }] }] },
  ],
})

describe('stumbles', () => {
  it('tells of a test that failed and passed the second time, and from its dialog on what it showed', () => {
    const tests = [{ status: 'flaky', results: [failed(PAGE), { attachments: [] }] }]
    expect(stumbles(report(tests))).toEqual([
      {
        ...{ name: 'a.spec.ts › the hold › ends', passedLater: true },
        lines: ['expect failed', 'Timeout: 10 s', '- dialog "确认发送":', '  - text: 没有写下'],
      },
    ])
  })

  it('shows the whole page where no dialog is open', () => {
    const tests = [{ status: 'unexpected', results: [failed(PAGE.slice(0, 2))] }]
    expect(stumbles(report(tests))[0]).toMatchObject({
      passedLater: false,
      lines: ['expect failed', 'Timeout: 10 s', ...PAGE.slice(0, 2)],
    })
  })

  it('has nothing to tell of what passed or was skipped', () => {
    const tests = ['expected', 'skipped'].map((status) => ({ status, results: [] }))
    expect(stumbles(report(tests))).toEqual([])
    expect(stumbles({})).toEqual([])
  })
})
