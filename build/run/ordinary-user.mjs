import { join } from 'node:path'
import { projectRoot } from './project-root.mjs'
import { runCommand } from './run-command.mjs'

const NAME = 'pushdesk-test'

// Both ends of the road: every folder above them must let this user through, too.
const readsAndRuns = (executable) => `
  const { accessSync, constants } = require('node:fs')
  accessSync(${JSON.stringify(join(projectRoot, 'node_modules/@playwright/test/cli.js'))}, constants.R_OK)
  accessSync(${JSON.stringify(executable)}, constants.X_OK)`

/**
 * For root only: a system user to run Electron as, made when absent, because root's Electron has no
 * process sandbox. Gives `{ user: { uid, gid } }`, or `{ reason }` where that user cannot be used.
 */
export const ordinaryUser = async (executable) => {
  const id = async (flag) => Number((await runCommand('id', [flag, NAME])).output)
  if ((await runCommand('id', [NAME])).code !== 0) {
    const made = await runCommand('useradd', ['--system', '--create-home', NAME])
    if (made.code !== 0)
      return { reason: `the user ${NAME} could not be made: ${made.output.trim()}` }
  }
  const user = { uid: await id('-u'), gid: await id('-g') }
  const tried = await runCommand(process.execPath, ['-e', readsAndRuns(executable)], {
    user,
    cwd: '/',
  })
  if (tried.code === 0) return { user }
  return { reason: `the user ${NAME} may not read ${projectRoot} or run ${executable}` }
}
