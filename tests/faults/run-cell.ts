import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ChainReport } from '../../shared/outbox/chain-report'
import type { SendState } from '../../shared/outbox/outcome'
import { faultServer } from './fault-server'
import type { Fault } from './faults'
import type { KillPoint } from './kill-points'
import type { Orders } from './sender'

export interface Cell {
  /** What the next start says of every send it knows. */
  readonly states: readonly SendState[]
  readonly chain: ChainReport
  readonly copies: number
  /** Did the process die as planned? */
  readonly killed: boolean
}

/** One fault and one kill -9: sends, dies, starts again, and says what is known then. */
export async function runCell(sender: string, fault: Fault, point: KillPoint): Promise<Cell> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'pushdesk-faults-'))
  let child: ChildProcess | undefined
  const server = await faultServer(fault, () => {
    if (point === 'request at server') child?.kill('SIGKILL')
  })
  const start = (act: Orders['act'], killAt: Orders['killAt']) => {
    const orders: Orders = { dataFolder, url: server.url, act, killAt }
    const process_ = spawn(process.execPath, [sender, JSON.stringify(orders)], {
      stdio: ['ignore', 'pipe', 'inherit'],
      // No keychain: the secret stays in the memory of each run.
      env: { ...process.env, DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent' },
    })
    child = process_
    return ended(process_)
  }
  try {
    const first = await start('send', point)
    const second = await start('read', 'never')
    const told = JSON.parse(second.output) as Pick<Cell, 'states' | 'chain'>
    return { ...told, copies: server.copies(), killed: first.signal === 'SIGKILL' }
  } finally {
    await server.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

function ended(
  child: ChildProcess,
): Promise<{ readonly output: string; readonly signal: NodeJS.Signals | null }> {
  let output = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk.toString('utf8')
  })
  return new Promise((resolve) => {
    child.once('close', (_code, signal) => resolve({ output, signal }))
  })
}
