import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { electronCommand } from './launch-app'
import { ownProgram } from './own-program'

const projectRoot = join(__dirname, '../..')

/**
 * The built app with `script` beside its own, loaded by its own page: what a test evaluates runs past
 * the Content-Security-Policy, what a page loads does not. Gives the binary that starts it.
 */
export function probedApp(script: string): string {
  const { binary, app } = ownProgram(electronCommand('').executable)
  cpSync(join(projectRoot, 'out'), join(app, 'out'), { recursive: true })
  cpSync(join(projectRoot, 'package.json'), join(app, 'package.json'))
  symlinkSync(join(projectRoot, 'node_modules'), join(app, 'node_modules'))
  const page = join(app, 'out/renderer/index.html')
  const html = readFileSync(page, 'utf8')
  writeFileSync(page, html.replace('</body>', '<script src="./probe.js"></script></body>'))
  writeFileSync(join(app, 'out/renderer/probe.js'), script)
  return binary
}
