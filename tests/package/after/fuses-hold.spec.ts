import { expect, test } from '@playwright/test'
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchApp } from '../../support/launch-app'

const folder = mkdtempSync(join(tmpdir(), 'pushdesk-fuses-'))
const trace = join(folder, 'somebody-else-ran')
const intruder = join(folder, 'intruder.cjs')
writeFileSync(intruder, `require('node:fs').writeFileSync(${JSON.stringify(trace)}, '')`)

test('no variable turns the installed app into a Node for other people’s code', async () => {
  const app = await launchApp({
    env: { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: `--require=${intruder}` },
  })
  await expect(app.page.getByRole('navigation').first()).toBeVisible()
  await app.quit()
  expect(existsSync(trace)).toBe(false)
})

test('no debugger is let into its main process', async () => {
  const child = spawn('/usr/bin/pushdesk', ['--inspect=0', '--remote-debugging-port=0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  const started = new Promise<void>((resolve) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (said.includes('DevTools listening')) resolve()
    })
  })
  const gone = new Promise((resolve) => child.once('exit', resolve))
  await started
  child.kill('SIGTERM')
  await gone
  expect(said).not.toContain('Debugger listening')
})
