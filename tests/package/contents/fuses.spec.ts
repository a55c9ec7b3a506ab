import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { expect, test } from '@playwright/test'
import { packagedBinary } from '../packaged'

// As they stand in the binary: the signs «0», «1», and what an older Electron never had.
const off = 0x30
const on = 0x31
const inherited = 0x90

test('the fuses of the packaged binary are blown as reliability.md wants them', async () => {
  const wire = await getCurrentFuseWire(packagedBinary())
  const read = (fuse: FuseV1Options): number | undefined => wire[fuse]
  expect({
    runAsNode: read(FuseV1Options.RunAsNode),
    nodeOptions: read(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    inspect: read(FuseV1Options.EnableNodeCliInspectArguments),
    cookieEncryption: read(FuseV1Options.EnableCookieEncryption),
    asarIntegrity: read(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
    onlyFromAsar: read(FuseV1Options.OnlyLoadAppFromAsar),
    ownSnapshot: read(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot),
  }).toEqual({
    runAsNode: off,
    nodeOptions: off,
    inspect: off,
    cookieEncryption: on,
    asarIntegrity: on,
    onlyFromAsar: on,
    ownSnapshot: off,
  })
  // Electron 25 has no such fuse; where it is, files have no privileges.
  const files = read(FuseV1Options.GrantFileProtocolExtraPrivileges)
  expect([undefined, off, inherited]).toContain(files)
})
