import { readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build, Platform } from 'electron-builder'
import { projectRoot } from '../run/project-root.mjs'
import { configuration } from './configuration.mjs'
import { debianPackage } from './debian-package.mjs'
import { drawIcons } from './draw-icons.mjs'
import { sealedDist } from './sealed-dist.mjs'

const ownVersion = () => JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')).version

const official = async (config, version) => {
  const targets = Platform.current().createTarget()
  const files = await build({
    targets,
    config: { ...config, extraMetadata: { ...config.extraMetadata, version } },
    publish: 'never',
    projectDir: projectRoot,
  })
  return files.filter((file) => /\.(?:deb|AppImage|exe|dmg|zip)$/.test(file))
}

// The stand-in is older than the last fuse, and electron-builder's own targets want tools from hosts that
// this network does not reach.
const sealed = async (runtime, config, { version, compression, icons }) => {
  const electronFuses = { ...config.electronFuses }
  delete electronFuses.grantFileProtocolExtraPrivileges
  const changed = {
    ...config,
    electronFuses,
    electronDist: sealedDist(runtime),
    electronVersion: runtime.version,
    publish: null,
    extraMetadata: { ...config.extraMetadata, version },
  }
  const unpacked = join(projectRoot, 'dist/linux-unpacked')
  rmSync(unpacked, { recursive: true, force: true })
  await build({
    targets: Platform.LINUX.createTarget('dir'),
    config: changed,
    publish: 'never',
    projectDir: projectRoot,
  })
  rmSync(changed.electronDist, { recursive: true, force: true })
  return [await debianPackage({ unpacked, config: changed, version, icons, compression })]
}

/**
 * Installers of the built app, in dist/: everything this platform can make of the official Electron, or
 * on a sealed network one .deb for tests, whose version ends in `-test`; `compression` is for the latter
 * only. Gives `[{ file, version, megabytes }]`.
 */
export const packageApp = async (runtime, { version = ownVersion(), compression } = {}) => {
  const icons = drawIcons()
  const config = configuration()
  const made = runtime.sealed ? `${version}-test` : version
  const files = runtime.sealed
    ? await sealed(runtime, config, { version: made, compression, icons })
    : await official(config, made)
  return files.map((file) => ({
    file,
    version: made,
    megabytes: (statSync(file).size / 1e6).toFixed(1),
  }))
}
