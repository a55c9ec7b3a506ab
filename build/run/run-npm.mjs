import { runCommand } from './run-command.mjs'

/** Runs npm: the one that called us, or the one on the path. Takes and gives what runCommand does. */
export const runNpm = (args, options) => {
  const cli = process.env.npm_execpath
  if (cli?.endsWith('npm-cli.js')) return runCommand(process.execPath, [cli, ...args], options)
  // Windows has npm as a batch file, which only its shell can run. Our arguments hold no spaces.
  if (process.platform === 'win32') {
    return runCommand(process.env.ComSpec ?? 'cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options)
  }
  return runCommand('npm', args, options)
}
