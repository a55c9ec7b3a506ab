import { fail, ok, type Result } from '../../shared/result'
import { askSecretService } from './ask-secret-service'
import { classifyTrouble } from './classify-trouble'
import type { PlaceTrouble, SecretPlace } from './secret-place'

const SERVICE = 'Pushdesk'
/** reliability.md: «Time-out 5 s». */
const TIMEOUT = 5000

/**
 * The OS keychain by keytar: service «Pushdesk», account = App Key. Every step answers within 5 s.
 * keytar is loaded at first use, so that a missing system library is a state and no crash.
 */
export function createKeychainVault(
  environment: NodeJS.ProcessEnv = process.env,
  timeout = TIMEOUT,
): SecretPlace {
  // One call at a time: one that hangs (a prompt nobody answers) keeps one of libuv's four threads,
  // which the database needs too. Those behind it give up at their own deadline, never begun.
  let last: Promise<unknown> = Promise.resolve()

  const attempt = async <Value>(
    work: (keytar: typeof import('keytar')) => Promise<Value>,
  ): Promise<Result<Value, PlaceTrouble>> => {
    const deadline = Date.now() + timeout
    if (process.platform === 'linux') {
      const asked = await askSecretService(environment, timeout)
      if (!asked.ok) return asked
    }
    const inTurn = last.then(async (): Promise<Result<Value, PlaceTrouble>> => {
      if (Date.now() >= deadline) return fail(silent)
      try {
        return ok(await work(await load()))
      } catch (error) {
        return fail(classifyTrouble(error))
      }
    })
    last = inTurn
    return withDeadline(inTurn, deadline - Date.now())
  }

  return {
    write: async (appKey, secret) => {
      const written = await attempt((keytar) => keytar.setPassword(SERVICE, appKey, secret))
      return written.ok ? ok(null) : written
    },
    read: (appKey) => attempt((keytar) => keytar.getPassword(SERVICE, appKey)),
    erase: async (appKey) => {
      const erased = await attempt((keytar) => keytar.deletePassword(SERVICE, appKey))
      return erased.ok ? ok(null) : erased
    },
  }
}

const silent: PlaceTrouble = { state: 'silent', detail: 'no answer in 5 s' }

async function load(): Promise<typeof import('keytar')> {
  const loaded = await import('keytar')
  // CommonJS: depending on who imports it, the functions are on the module or on its default.
  return 'default' in loaded ? (loaded.default as typeof import('keytar')) : loaded
}

function withDeadline<Value>(
  answer: Promise<Result<Value, PlaceTrouble>>,
  timeout: number,
): Promise<Result<Value, PlaceTrouble>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve(fail(silent))
    }, timeout)
    void answer.then((value) => {
      clearTimeout(timer)
      resolve(value)
    })
  })
}
