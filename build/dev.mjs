import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { appBuild } from './set-up/app-build.mjs'
import { processSandbox } from './set-up/process-sandbox.mjs'
import { progress } from './run/progress.mjs'
import { projectRoot } from './run/project-root.mjs'
import { reportProblem } from './run/report-problem.mjs'
import { setUp } from './set-up/set-up.mjs'

// The window only ever loads app://, never a development server: rebuild, then start the app again.
const develop = async () => {
  const runtime = await setUp()
  const asRoot = process.platform === 'linux' && process.getuid() === 0
  const flags = asRoot ? ['--no-sandbox'] : []
  if (!asRoot) await processSandbox(runtime)
  const env = { ...process.env }
  delete env.ELECTRON_RUN_AS_NODE
  let app
  let busy = false
  let again = false

  const launch = () => {
    const args = [projectRoot, ...flags, ...process.argv.slice(2)]
    const launched = spawn(runtime.executable, args, { cwd: projectRoot, env, stdio: 'inherit' })
    launched.once('close', (code) => {
      if (app === launched) process.exit(code ?? 0)
    })
    app = launched
  }

  const restart = async () => {
    const previous = app
    app = undefined
    if (previous.exitCode === null && previous.signalCode === null) {
      const gone = new Promise((resolve) => previous.once('close', resolve))
      previous.kill()
      await gone
    }
    launch()
  }

  const rebuild = async () => {
    again = busy
    if (busy) return
    busy = true
    try {
      await progress.step('app', appBuild)
      await restart()
    } catch (cause) {
      reportProblem(cause)
    }
    busy = false
    if (again) await rebuild()
  }

  launch()
  let timer
  for (const floor of ['shared', 'electron', 'renderer']) {
    watch(join(projectRoot, floor), { recursive: true }, () => {
      clearTimeout(timer)
      timer = setTimeout(rebuild, 150)
    })
  }
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      app?.kill(signal)
      process.exit(0)
    })
  }
}

await develop().catch(reportProblem)
