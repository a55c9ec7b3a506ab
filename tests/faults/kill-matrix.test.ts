import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleForNode } from '../support/bundle-for-node'
import { faults } from './faults'
import { copiesAfter, happens, killPoints, stateAfter } from './kill-points'
import { runCell } from './run-cell'

// reliability.md, «Sends»: at most one copy at the server per confirmed attempt, always; the state
// always right. `npm test` runs the faults that answer at once; `npm run test:faults` all of them.
const slow = new Set(['accept and hang', 'headers only', '1 byte/s'])
const all = process.env['PUSHDESK_ALL_FAULTS'] === '1'
const few = new Set(['accepted', '429/1008', 'RST after full body', 'refused'])
const chosen = faults.filter(({ name }) => all || few.has(name))

describe('a send under a fault and kill -9 of the main process', () => {
  let sender = ''
  const matrix: Record<string, Record<string, string>> = {}
  beforeAll(async () => {
    sender = await bundleForNode('tests/faults/sender.ts', 'fault-sender')
  })

  afterAll(() => {
    console.table(matrix)
  })

  for (const fault of chosen)
    it.concurrent.each(killPoints.filter((point) => happens(fault, point)))(
      `${fault.name}: killed %s`,
      async (point) => {
        const cell = await runCell(sender, fault, point)
        const known = cell.states.join() || 'none'
        matrix[fault.name] = { ...matrix[fault.name], [point]: `${known}, ${cell.copies}×` }
        expect(cell.killed).toBe(true)
        const state = stateAfter(fault, point)
        expect(cell.states).toEqual(state === null ? [] : [state])
        expect(cell.copies).toBeLessThanOrEqual(copiesAfter(point))
        expect(cell.chain.brokenAt).toBeNull()
      },
      slow.has(fault.name) ? 60_000 : 30_000,
    )
})
