import { createHash } from 'node:crypto'
import { createJournal, foundDamagedSchema } from '../../electron/outbox/journal'
import { journalHeadSchema, journalLineSchema } from '../../electron/outbox/journal-line'
import { openStore } from '../../electron/store/open-store'
import { sampleAttempt } from '../support/sample-attempt'

/** How many sends the bench scrolls through. */
const COUNT = 10_000
const HOUR = 3_600_000

/** A child process of the bench: fills the store of the data folder it is told by the app's own journal. */
async function run(storeFolder: string): Promise<void> {
  const log = { info: () => undefined, error: () => undefined }
  const opened = await openStore(storeFolder, log)
  if (!opened.ok) throw new Error(opened.failure)
  const store = opened.value
  const journal = await createJournal({
    level: store.sublevel('journal', journalLineSchema),
    headLevel: store.sublevel('journal-head', journalHeadSchema),
    foundDamaged: store.sublevel('outbox-damaged', foundDamagedSchema),
    legacy: () => Promise.resolve({ attempts: [], damaged: [] }),
    clock: Date.now,
    log,
  })
  for (let index = 0; index < COUNT; index += 1) {
    const at = Date.now() - (COUNT - index) * 3 * HOUR
    const body = JSON.stringify({
      platform: ['ios', 'android'],
      audience: { is_to_all: true },
      notification: { alert: `第 ${String(index)} 条：秋茶三款 9 折，积分翻倍，周五喝点暖的` },
    })
    const bodySha256 = createHash('sha256').update(body).digest('hex')
    const attempt = sampleAttempt(
      { state: 'not_sent', cause: 'dns', detail: '' },
      {
        ...{ id: `seed-${String(index)}`, draftName: `早安茶单 ${String(index)}` },
        ...{ body, bodySha256, requestId: `request-${String(index)}`, confirmedAt: at },
        ...{ startedAt: at, endedAt: at + 1 },
      },
    )
    await journal.append({ kind: 'confirmed', at, attempt })
  }
  await store.close()
}

const folder = process.argv[2]
if (folder === undefined) throw new Error('name the store to fill')
void run(folder)
