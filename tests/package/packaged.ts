import { homedir } from 'node:os'
import { join } from 'node:path'

/** The folder that the package puts on the disk, as electron-builder left it. */
export const unpackedApp = (): string => {
  const folder = process.env['PUSHDESK_UNPACKED']
  if (!folder) throw new Error('PUSHDESK_UNPACKED is not set; start with npm run test:package')
  return folder
}

export const packagedBinary = (): string => join(unpackedApp(), 'pushdesk')
export const packagedAsar = (): string => join(unpackedApp(), 'resources/app.asar')

/** Which port the sandbox of this home has had. */
export const sandboxPort = (): string => join(homedir(), 'sandbox-port')

/** What the spec before the upgrade leaves, and the one after it finds. */
export const story = {
  appKey: 'upgrade-key',
  secret: 'upgrade-canary-2b7e91-secret',
  appName: '山野茶事',
  draft: '升级前写的草稿，一个字都不能少',
  sent: '升级前发出去的',
  people: 400,
} as const
