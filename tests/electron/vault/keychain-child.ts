import { createKeychainVault } from '../../../electron/vault/keychain-vault'
import { createLayeredVault } from '../../../electron/vault/layered-vault'
import { createSessionVault } from '../../../electron/vault/session-vault'

// `node child.cjs save:key:secret has:key …`: does the steps one after the other on the real
// keychain and writes what each gave, and how long it took, as one JSON array.
const vault = createLayeredVault(createKeychainVault(), createSessionVault(), () => undefined)

async function step(text: string): Promise<unknown> {
  const [verb, appKey = '', secret = ''] = text.split(':')
  switch (verb) {
    case 'save':
      return vault.save(appKey, secret)
    case 'has':
      return vault.has(appKey)
    case 'forget':
      return vault.forget(appKey)
    case 'use':
      return vault.use(appKey, (lent) => Promise.resolve(lent))
    case 'use-all':
      return Promise.all(appKey.split(',').map((key) => vault.use(key, async (lent) => lent)))
    default:
      throw new Error(`no such step: ${text}`)
  }
}

async function run(): Promise<void> {
  const answers: unknown[] = []
  for (const text of process.argv.slice(2)) {
    const started = Date.now()
    const answer = await step(text)
    answers.push({ answer, ms: Date.now() - started })
  }
  // A call that hangs would keep the process; its answer is here already.
  process.stdout.write(JSON.stringify(answers), () => process.exit(0))
}

void run()
