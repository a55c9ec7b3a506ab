import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { join } from 'node:path'

export interface LoggedRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface StandaloneSandbox {
  readonly url: string
  readonly requests: () => Promise<readonly LoggedRequest[]>
  readonly steer: (fault: object) => Promise<void>
  readonly close: () => void
}

/**
 * The sandbox as `npm run sandbox` starts it: a process of its own, at the other end of a socket; at any
 * free port, unless it is to stand where an earlier one stood.
 */
export async function standaloneSandbox(
  appKey: string,
  secret: string,
  port = '0',
): Promise<StandaloneSandbox> {
  const program = join(__dirname, '../../out/sandbox/cli.cjs')
  const args = [program, '--port', port, '--app-key', appKey, '--secret', secret]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once('line', (line) => {
      resolve((JSON.parse(line) as { url: string }).url)
    })
    child.once('exit', (code) => reject(new Error(`the sandbox ended with ${code}`)))
  })
  return {
    url,
    requests: async () => {
      const answer = await fetch(`${url}/sandbox/requests`)
      const body = (await answer.json()) as { requests: readonly LoggedRequest[] }
      return body.requests
    },
    steer: async (fault) => {
      await fetch(`${url}/sandbox/faults`, { method: 'POST', body: JSON.stringify(fault) })
    },
    close: () => {
      child.kill()
    },
  }
}
