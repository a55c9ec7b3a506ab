import { parseArgs } from 'node:util'
import { fail, ok, type Result } from '../../shared/result'
import { limits } from '../../shared/rongcloud/limits'
import type { SandboxOptions } from './start-sandbox'

export const sandboxUsage = `npm run -s sandbox -- [options]

A RongCloud to develop against, on 127.0.0.1. It prints one JSON line {"url": …} when it listens;
without -s, npm's own banner stands above it.

  --port N                     0 to 65535; 0, the default, takes any free port
  --app-key K                  the only App Key it knows (default: rehearsal)
  --secret S                   its App-Secret (default: rehearsal-secret)
  --per-hour N                 pushes and broadcasts an hour (default: ${limits.sendsPerHour})
  --per-day N                  pushes and broadcasts a day (default: ${limits.sendsPerDay})
  --tag-sets-per-second N      (default: ${limits.tagSetsPerSecond})
  --tag-batches-per-second N   (default: ${limits.tagBatchesPerSecond})
  --help

GET /sandbox/requests   what it accepted and refused, newest last
POST /sandbox/faults    {"kind": none|slow|1008|1009|500|hang|cut, "times": 0 = until reset, "delay": ms}
POST /sandbox/reset     fresh people, full tickets, no fault, empty log
`

const flags = {
  port: { type: 'string', default: '0' },
  'app-key': { type: 'string', default: 'rehearsal' },
  secret: { type: 'string', default: 'rehearsal-secret' },
  'per-hour': { type: 'string', default: String(limits.sendsPerHour) },
  'per-day': { type: 'string', default: String(limits.sendsPerDay) },
  'tag-sets-per-second': { type: 'string', default: String(limits.tagSetsPerSecond) },
  'tag-batches-per-second': { type: 'string', default: String(limits.tagBatchesPerSecond) },
  help: { type: 'boolean', default: false },
} as const

type NumberFlag = Exclude<keyof typeof flags, 'help' | 'app-key' | 'secret'>

/** What the command line asks for, or one sentence about what is wrong with it. */
export function readCliArguments(args: readonly string[]): Result<SandboxOptions | 'help', string> {
  let values
  try {
    values = parseArgs({ args: [...args], options: flags, strict: true }).values
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  }
  if (values.help) return ok('help')
  if (!/^[\x21-\x7e]{1,64}$/.test(values['app-key'] ?? ''))
    return fail('--app-key must be 1 to 64 visible ASCII characters')
  if ((values.secret ?? '') === '') return fail('--secret must not be empty')

  const ranges: Readonly<Record<NumberFlag, readonly [least: number, most: number]>> = {
    port: [0, 65_535],
    'per-hour': [1, 1_000_000],
    'per-day': [1, 1_000_000],
    'tag-sets-per-second': [1, 1_000_000],
    'tag-batches-per-second': [1, 1_000_000],
  }
  const number = (flag: NumberFlag): number =>
    /^\d{1,7}$/.test(values[flag] ?? '') ? Number(values[flag]) : Number.NaN
  for (const [flag, [least, most]] of Object.entries(ranges)) {
    const value = number(flag as NumberFlag)
    if (!(value >= least && value <= most))
      return fail(`--${flag} must be a whole number from ${least} to ${most}`)
  }
  return ok({
    port: number('port'),
    appKey: values['app-key'] ?? '',
    secret: values.secret ?? '',
    limits: { perHour: number('per-hour'), perDay: number('per-day') },
    tagRates: {
      setsPerSecond: number('tag-sets-per-second'),
      batchesPerSecond: number('tag-batches-per-second'),
    },
  })
}
