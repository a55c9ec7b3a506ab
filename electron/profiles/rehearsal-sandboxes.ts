import { randomBytes } from 'node:crypto'
import type { PushBody } from '../../shared/message/request'
import type { Profile } from '../../shared/profile/profile'
import { fail, ok, type Result } from '../../shared/result'
import { noFault, type SandboxFault } from '../../shared/rongcloud/sandbox-fault'

/** What a running sandbox offers; electron/sandbox/ gives it. */
export interface RunningSandbox {
  readonly addressed: (body: Pick<PushBody, 'platform' | 'audience'>) => readonly string[]
  /** `http://127.0.0.1:PORT`. */
  readonly url: string
  readonly steer: (fault: SandboxFault) => unknown
  readonly reset: () => unknown
  readonly close: () => Promise<unknown>
}

export interface RehearsalSandboxes {
  /** The sandbox of this App Key, started at first use; a failure says why there is none. */
  readonly of: (
    profile: Profile,
  ) => Promise<Result<{ readonly url: string; readonly secret: string }, string>>
  /** Ids of everyone in its sandbox whom these conditions name; null: it has none. */
  readonly addressed: (
    profile: Profile,
    audience: PushBody['audience'],
  ) => Promise<readonly string[] | null>
  /** For all of them, also those that start later. */
  readonly steer: (fault: SandboxFault) => Promise<void>
  readonly reset: () => Promise<void>
  readonly close: () => Promise<void>
}

/**
 * The embedded sandboxes, one for each rehearsing App Key, each with a random secret that lives as
 * long as this run. None ever starts for a profile that is not 演练.
 */
export function createRehearsalSandboxes(
  start: (appKey: string, secret: string) => Promise<RunningSandbox>,
): RehearsalSandboxes {
  const running = new Map<string, { secret: string; sandbox: Promise<RunningSandbox> }>()
  let fault = noFault

  const startFor = (appKey: string): { secret: string; sandbox: Promise<RunningSandbox> } => {
    const secret = randomBytes(18).toString('base64url')
    const sandbox = start(appKey, secret).then(async (started) => {
      if (fault.kind !== 'none') await started.steer(fault)
      return started
    })
    const entry = { secret, sandbox }
    running.set(appKey, entry)
    // A failed start is tried anew by the next call.
    sandbox.catch(() => running.delete(appKey))
    return entry
  }
  const each = async (work: (sandbox: RunningSandbox) => unknown): Promise<void> => {
    for (const { sandbox } of [...running.values()]) await work(await sandbox)
  }

  const sandboxOf = (profile: Profile): ReturnType<typeof startFor> | null =>
    profile.environment === 'rehearsal' && profile.host.kind === 'sandbox'
      ? (running.get(profile.appKey) ?? startFor(profile.appKey))
      : null

  return {
    of: async (profile) => {
      const entry = sandboxOf(profile)
      if (!entry) return fail('not a rehearsal profile')
      const { secret, sandbox } = entry
      try {
        return ok({ url: (await sandbox).url, secret })
      } catch (error) {
        return fail(error instanceof Error ? error.message : String(error))
      }
    },
    addressed: async (profile, audience) => {
      const sandbox = await sandboxOf(profile)?.sandbox
      return sandbox?.addressed({ platform: ['ios', 'android'], audience }) ?? null
    },
    steer: async (next) => {
      fault = next
      await each((sandbox) => sandbox.steer(next))
    },
    reset: async () => {
      fault = noFault
      await each((sandbox) => sandbox.reset())
    },
    close: async () => {
      await each((sandbox) => sandbox.close())
      running.clear()
    },
  }
}
