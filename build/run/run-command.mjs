import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { projectRoot } from './project-root.mjs'

const windows = process.platform === 'win32'
const alive = new Set()

// Every command is a process group of its own, so that nothing of it outlives us.
const killGroup = (child, signal) => {
  try {
    if (windows) child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch {
    // It ended by itself in the meantime.
  }
}

const numbers = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 }
let stopping

const stop = (signal) => {
  if (stopping) process.exit(stopping)
  stopping = 128 + numbers[signal]
  for (const child of alive) killGroup(child, signal)
  setTimeout(() => {
    for (const child of alive) killGroup(child, 'SIGKILL')
    process.exit(stopping)
  }, 5_000)
}

// Only while something runs: afterwards signals belong to whoever called us.
const listen = (on) => {
  for (const signal of Object.keys(numbers)) process[on ? 'on' : 'off'](signal, stop)
}

/**
 * Runs a command to its end and never throws: `code` is null where it could not be started or was
 * killed, and `output` is what it printed. `show` lets its lines through as they come.
 * `timeout` is in milliseconds; `user` is `{ uid, gid }`.
 */
export const runCommand = (command, args, options = {}) => {
  const { cwd = projectRoot, env = process.env, show = false, timeout, user = {} } = options
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      ...user,
      detached: !windows,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    })
    if (alive.size === 0) listen(true)
    alive.add(child)
    options.onStart?.(() => killGroup(child, 'SIGKILL'))
    const timer = timeout && setTimeout(() => killGroup(child, 'SIGKILL'), timeout)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output += text))
      if (show) createInterface({ input: stream }).on('line', (line) => console.log(`    ${line}`))
    }
    const end = (code) => {
      clearTimeout(timer)
      alive.delete(child)
      if (alive.size === 0) {
        if (stopping) process.exit(stopping)
        listen(false)
      }
      resolve({ code, output })
    }
    child.once('error', (cause) => {
      output += cause.message
      end(null)
    })
    // Something it left behind may still hold its output open: its group gets two seconds more.
    let leftovers
    child.once('exit', () => (leftovers = setTimeout(() => killGroup(child, 'SIGKILL'), 2_000)))
    child.once('close', (code) => {
      clearTimeout(leftovers)
      end(code)
    })
  })
}
