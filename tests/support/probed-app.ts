import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { electronCommand } from './launch-app'

const projectRoot = join(__dirname, '../..')

/**
 * The built app with `script` beside its own, loaded by its own page: what a test evaluates runs past
 * the Content-Security-Policy, what a page loads does not. Gives the binary that starts it.
 */
export function probedApp(script: string): string {
  const { executable } = electronCommand('')
  const runtime = dirname(executable)
  const folder = mkdtempSync(join(tmpdir(), 'pushdesk-probed-'))
  const linked = join(runtime, 'resources', 'app')
  cpSync(runtime, folder, { recursive: true, filter: (from) => from !== linked })
  const app = join(folder, 'resources', 'app')
  mkdirSync(app)
  cpSync(join(projectRoot, 'out'), join(app, 'out'), { recursive: true })
  cpSync(join(projectRoot, 'package.json'), join(app, 'package.json'))
  symlinkSync(join(projectRoot, 'node_modules'), join(app, 'node_modules'))
  const page = join(app, 'out/renderer/index.html')
  const html = readFileSync(page, 'utf8')
  writeFileSync(page, html.replace('</body>', '<script src="./probe.js"></script></body>'))
  writeFileSync(join(app, 'out/renderer/probe.js'), script)
  return join(folder, basename(executable))
}
