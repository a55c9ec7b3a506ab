import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { openStore } from '../../electron/store/open-store'
import { createKeptLog } from './kept-log'

// A process of its own: no file of it may grow past a limit, as on a full disk; then it may, and is
// killed. Prints what was acknowledged, one key a line.
const folder = process.argv[2] ?? ''
const limit = (bytes: string): void => {
  execFileSync('prlimit', ['--pid', String(process.pid), `--fsize=${bytes}:unlimited`])
}
// Its default is the end of the process; a full disk does not do that.
process.on('SIGXFSZ', () => undefined)

async function run(): Promise<void> {
  const opened = await openStore(folder, createKeptLog())
  if (!opened.ok) throw new Error(opened.failure)
  const level = opened.value.sublevel('notes', z.string())
  const put = async (key: string, size: number): Promise<void> => {
    const done = await level.put(key, key.repeat(size)).then(
      () => true,
      () => false,
    )
    if (done) process.stdout.write(`${key}\n`)
  }
  await put('before', 20)
  const log = readdirSync(folder).find((name) => name.endsWith('.log')) ?? ''
  limit(String(statSync(join(folder, log)).size + 1_000))
  // At once: neither may be appended behind what the other left.
  await Promise.all([put('refused', 5_000), put('too', 10)])
  if ((await level.get('before')) !== undefined) process.stdout.write('readable\n')
  limit('unlimited')
  await Promise.all([put('after', 1_000), put('last', 10)])
  process.kill(process.pid, 'SIGKILL')
}

void run()
