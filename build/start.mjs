import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { processSandbox } from './set-up/process-sandbox.mjs'
import { progress } from './run/progress.mjs'
import { projectRoot } from './run/project-root.mjs'
import { reportProblem } from './run/report-problem.mjs'
import { setUp } from './set-up/set-up.mjs'

const linux = process.platform === 'linux'
const hasDisplay = !linux || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

const handOver = (command, args) => {
  const env = { ...process.env }
  delete env.ELECTRON_RUN_AS_NODE
  const child = spawn(command, args, { cwd: projectRoot, env, stdio: 'inherit' })
  // The terminal sends Ctrl-C to both of us; the app alone decides when it is done.
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.once('error', reportProblem)
  child.once('close', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143)
  })
}

const start = async () => {
  const own = process.argv.slice(2)
  const retryOfficial = own.includes('--retry-official')
  const forTheApp = own.filter((argument) => argument !== '--retry-official')
  const runtime = await setUp({ virtualDesktop: !hasDisplay, retryOfficial })

  if (!hasDisplay) {
    progress.say('There is no display here, so the demo runs under a virtual one (npm run demo).')
    return handOver(process.execPath, [join(projectRoot, 'build/demo.mjs'), '--out', 'demo-out'])
  }
  const flags = []
  if (linux && process.getuid() === 0) {
    flags.push('--no-sandbox')
    progress.say(
      'Started as root, Electron runs without its process sandbox: it refuses both at once.',
    )
  } else await processSandbox(runtime)
  progress.say(`Pushdesk starts (${progress.elapsed()})`)
  handOver(runtime.executable, [projectRoot, ...flags, ...forTheApp])
}

await start().catch(reportProblem)
