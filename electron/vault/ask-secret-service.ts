import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { ok, fail, type Result } from '../../shared/result'
import type { PlaceTrouble } from './secret-place'

/**
 * Asks Linux's Secret Service itself whether it can be used, before libsecret is: on a locked
 * keychain libsecret answers «nothing there» or opens a prompt that waits for ever, and without a
 * session bus it starts one of its own. The tools' answers are read in English (LC_ALL=C); what
 * they cannot tell counts as ready, and libsecret has the word.
 */
export async function askSecretService(
  environment: NodeJS.ProcessEnv,
  timeout: number,
): Promise<Result<null, PlaceTrouble>> {
  if (!hasBus(environment)) return fail({ state: 'no_bus', detail: 'no D-Bus session bus' })
  for (const [tool, ...args] of questions) {
    const answer = await run(tool, args, { ...environment, LC_ALL: 'C' }, timeout)
    if (answer.kind === 'silent') return fail({ state: 'silent', detail: `${tool}: no answer` })
    if (answer.kind === 'answered') return readAnswer(answer.text)
  }
  return ok(null)
}

const SERVICE = 'org.freedesktop.secrets'
const DEFAULT = '/org/freedesktop/secrets/aliases/default'
const GET = 'org.freedesktop.DBus.Properties.Get'
const COLLECTION = 'org.freedesktop.Secret.Collection'

/** The same question for the three tools that desktops come with. */
const questions = [
  ['gdbus', 'call', '--session', '-d', SERVICE, '-o', DEFAULT, '-m', GET, COLLECTION, 'Locked'],
  [
    'dbus-send',
    '--session',
    '--print-reply',
    `--dest=${SERVICE}`,
    DEFAULT,
    GET,
    `string:${COLLECTION}`,
    'string:Locked',
  ],
  ['busctl', '--user', 'get-property', SERVICE, DEFAULT, COLLECTION, 'Locked'],
] as const

function hasBus(environment: NodeJS.ProcessEnv): boolean {
  if (environment['DBUS_SESSION_BUS_ADDRESS']) return true
  const folder = environment['XDG_RUNTIME_DIR']
  return folder !== undefined && existsSync(`${folder}/bus`)
}

function readAnswer(text: string): Result<null, PlaceTrouble> {
  const detail = text.trim().slice(0, 300)
  if (/\btrue\b/.test(text)) return fail({ state: 'locked', detail })
  if (/\bfalse\b/.test(text)) return ok(null)
  if (/connecting|connect to|open connection/i.test(text)) return fail({ state: 'no_bus', detail })
  if (/ServiceUnknown|NameHasNoOwner|Spawn\.|not provided by any/.test(text))
    return fail({ state: 'no_service', detail })
  if (/NoReply|TimedOut|Timeout/i.test(text)) return fail({ state: 'silent', detail })
  // No default collection yet: the first secret that is saved makes it.
  return ok(null)
}

type Answer =
  | { readonly kind: 'answered'; readonly text: string }
  | { readonly kind: 'silent' }
  | { readonly kind: 'no_tool' }

function run(
  tool: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  timeout: number,
): Promise<Answer> {
  return new Promise((resolve) => {
    execFile(tool, args, { env, timeout, killSignal: 'SIGKILL' }, (error, stdout, stderr) => {
      if (error && 'code' in error && error.code === 'ENOENT') resolve({ kind: 'no_tool' })
      else if (error?.killed) resolve({ kind: 'silent' })
      else resolve({ kind: 'answered', text: stdout + stderr })
    })
  })
}
