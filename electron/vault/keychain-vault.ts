import { fail, ok, type Result } from '../../shared/result'
import { askSecretService } from './ask-secret-service'
import { classifyTrouble } from './classify-trouble'
import type { PlaceTrouble, SecretPlace } from './secret-place'

const SERVICE = 'Pushdesk'
/** reliability.md: «Time-out 5 s». */
const TIMEOUT = 5000

/** What is used of keytar. */
type Keytar = Pick<typeof import('keytar'), 'setPassword' | 'getPassword' | 'deletePassword'>

/**
 * The OS keychain by keytar: service «Pushdesk», account = App Key. Every step answers within 5 s,
 * and they are done in the order they were asked for. keytar is loaded at first use, so that a
 * missing system library is a state and no crash. `ask`: can it be used at all now?
 */
export function createKeychainVault({
  timeout = TIMEOUT,
  ask = process.platform === 'linux' ? askThisDesktop : allIsWell,
  load = loadKeytar,
}: {
  readonly timeout?: number
  readonly ask?: (timeout: number) => Promise<Result<null, PlaceTrouble>>
  readonly load?: () => Promise<Keytar>
} = {}): SecretPlace {
  // One call at a time, and the question before it belongs to its turn: a slow question would else
  // let a newer secret be overwritten by an older one. A call that hangs (a prompt nobody answers)
  // keeps one of libuv's four threads, which the database needs too. Those behind it give up at
  // their own deadline, never begun.
  let last: Promise<unknown> = Promise.resolve()

  const attempt = async <Value>(
    work: (keytar: Keytar) => Promise<Value>,
  ): Promise<Result<Value, PlaceTrouble>> => {
    const deadline = Date.now() + timeout
    const left = (): number => deadline - Date.now()
    const inTurn = last.then(async (): Promise<Result<Value, PlaceTrouble>> => {
      if (left() <= 0) return fail(silent)
      try {
        const asked = await ask(left())
        if (!asked.ok) return asked
        if (left() <= 0) return fail(silent)
        return ok(await work(await load()))
      } catch (error) {
        return fail(classifyTrouble(error))
      }
    })
    last = inTurn
    return withDeadline(inTurn, left())
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

const askThisDesktop = (timeout: number): Promise<Result<null, PlaceTrouble>> =>
  askSecretService(process.env, timeout)
const allIsWell = (): Promise<Result<null, PlaceTrouble>> => Promise.resolve(ok(null))

async function loadKeytar(): Promise<Keytar> {
  const loaded = await import('keytar')
  // CommonJS: depending on who imports it, the functions are on the module or on its default.
  return 'default' in loaded ? (loaded.default as Keytar) : loaded
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
