import { ClassicLevel } from 'classic-level'
import { createServices } from '../../electron/create-services'
import { newDraft } from '../../shared/message/draft'
import { defaultTagRates, type Profile } from '../../shared/profile/profile'
import type { KillPoint } from './kill-points'

/**
 * Everything main does but the window, in a process of its own that can be killed: the same services,
 * the same database on a real disk, the same sockets. Told by its one argument, answers in one line.
 */
export interface Orders {
  readonly dataFolder: string
  readonly url: string
  /** `read`: start, say what is known, end. */
  readonly act: 'send' | 'read'
  readonly killAt: KillPoint | 'never'
}

const orders = JSON.parse(process.argv[2] ?? '{}') as Orders
const profile: Profile = {
  id: 'own',
  name: '山野茶事',
  appKey: 'own-key',
  environment: 'development',
  host: { kind: 'own', url: orders.url },
  answerFormat: 'json',
  timestampUnit: 'seconds',
  limits: { perHour: 2, perDay: 3 },
  testPeople: [],
  freeTest: false,
  tagRates: defaultTagRates,
  tagsGet: false,
  countFrom: 0,
}
const draft = newDraft('push', 'd1', 0)

/** kill -9 just before or just after the nth line of the journal is written and synced. */
function killAtLine(point: KillPoint | 'never'): void {
  const [, when, nth] = /^(before|after) line (\d)$/.exec(point) ?? []
  if (when === undefined) return
  const put = ClassicLevel.prototype.put as (...args: unknown[]) => Promise<void>
  let lines = 0
  const die = (): void => void process.kill(process.pid, 'SIGKILL')
  ClassicLevel.prototype.put = async function (this: ClassicLevel, ...args: unknown[]) {
    const ours = String(args[0]).startsWith('!journal!') && (lines += 1) === Number(nth)
    if (ours && when === 'before') die()
    await put.apply(this, args)
    if (ours) die()
  } as typeof ClassicLevel.prototype.put
}

async function run(): Promise<void> {
  killAtLine(orders.killAt)
  const services = await createServices({
    dataFolder: orders.dataFolder,
    log: { info: () => undefined, error: () => undefined },
    logFile: '',
    remember: () => undefined,
    redact: (text) => text,
    emit: () => undefined,
    restart: () => undefined,
    describe: () => {
      throw new Error('nobody asks')
    },
    traceFile: null,
    sampleName: 'sample',
    isOnline: () => true,
    saveFile: async () => ({ ok: false, failure: { kind: 'cancelled' } }),
    askWhich: async () => null,
    handedIn: { waits: () => false, take: () => null },
    threads: { tagReader: 'never started', tagDesk: 'never started' },
  })
  if (orders.act === 'send') {
    await services.profiles.save(profile)
    await services.vault.save(profile.appKey, 'secret')
    await services.outbox.submit({
      attemptId: 'a',
      profileId: profile.id,
      draft: { ...draft, alert: '春茶上市', audience: { ...draft.audience, everyone: true } },
      purpose: 'crowd',
      sentence: { 'zh-CN': '', 'en-US': '' },
      operator: '',
      holdMs: 0,
      typedThrough: false,
    })
    await services.outbox.settled(30_000)
  }
  const { attempts } = services.journal.ledger()
  const chain = await services.journal.verify()
  console.log(JSON.stringify({ states: attempts.map(({ outcome }) => outcome.state), chain }))
  await services.close()
  process.exit(0)
}

void run()
