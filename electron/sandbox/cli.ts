import { readCliArguments, sandboxUsage } from './read-cli-arguments'
import { startSandbox } from './start-sandbox'

/** The sandbox by itself, for integration developers. It writes one JSON line to stdout, no more. */
async function run(args: readonly string[]): Promise<void> {
  const options = readCliArguments(args)
  if (!options.ok) return stop(`sandbox: ${options.failure}. See --help.`, 2)
  if (options.value === 'help') return stop(sandboxUsage.trimEnd(), 0)

  const { port = 0 } = options.value
  try {
    const sandbox = await startSandbox(options.value)
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => void sandbox.close().then(() => process.exit(0)))
    process.stdout.write(`${JSON.stringify({ url: sandbox.url })}\n`)
  } catch (error) {
    stop(`sandbox: ${whyNot(error, port)}`, 1)
  }
}

function whyNot(error: unknown, port: number): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'EADDRINUSE') return `port ${port} is in use; take another one, or --port 0.`
  if (code === 'EACCES')
    return `port ${port} needs more rights; take one from 1024 on, or --port 0.`
  return error instanceof Error ? error.message : String(error)
}

function stop(sentence: string, exitCode: number): void {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = exitCode
}

void run(process.argv.slice(2))
