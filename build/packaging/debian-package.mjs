import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { Problem } from '../run/problem.mjs'
import { projectRoot } from '../run/project-root.mjs'
import { desktopEntry } from './desktop-entry.mjs'
import { mimeType } from './mime-type.mjs'

const { Installer } = createRequire(import.meta.url)('electron-installer-debian')

/** The library's package, and the kind of file that the app opens. */
class Package extends Installer {
  get contentFunctions() {
    return [...super.contentFunctions, 'createMimeType']
  }

  async createMimeType() {
    const folder = join(this.stagingDir, 'usr/share/mime/packages')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'pushdesk.xml'), this.options.mimeXml, { mode: 0o644 })
  }
}

/**
 * A .deb over an unpacked app, where electron-builder cannot fetch the tools of its own. `compression` is
 * dpkg-deb's; xz would save a fifth and take minutes for a package that nobody is handed. Gives its path in dist/.
 */
export const debianPackage = async ({ unpacked, config, version, icons, compression = 'gzip' }) => {
  const name = config.linux.executableName
  const template = join(projectRoot, 'dist/pushdesk.desktop')
  writeFileSync(template, desktopEntry(config))
  // It reads the version of Electron and the licence there.
  writeFileSync(join(unpacked, 'version'), config.electronVersion)
  copyFileSync(join(projectRoot, 'LICENSE'), join(unpacked, 'LICENSE'))
  // The hicolor theme ends at 512.
  const sizes = { ...icons }
  delete sizes['1024x1024']
  const before = process.umask(0o022)
  try {
    const made = new Package({
      ...{ src: unpacked, dest: join(projectRoot, 'dist'), arch: 'amd64', compression },
      rename: (dest) => join(dest, `pushdesk_${version}_amd64.deb`),
      logger: () => undefined,
      options: {
        ...{ name, bin: name, productName: config.productName, icon: sizes },
        // A test package gives way to the release of the same number.
        version: version.replace('-', '~'),
        maintainer: config.linux.maintainer,
        description: config.linux.synopsis,
        productDescription: `Not for publication: it carries a stand-in of Electron ${config.electronVersion}, for tests on sealed networks.`,
        section: 'utils',
        desktopTemplate: template,
        mimeXml: mimeType(config),
      },
    })
    await made.generateDefaults()
    Object.assign(made.defaults, {
      depends: config.deb.depends,
      recommends: config.deb.recommends,
      suggests: [],
    })
    made.generateOptions()
    await made.createStagingDir()
    await made.createContents()
    await made.createPackage()
    await made.movePackage()
    return made.options.packagePaths[0]
  } catch (cause) {
    throw new Problem(`${basename(unpacked)} could not be made a .deb: ${cause.message}`)
  } finally {
    process.umask(before)
    rmSync(template, { force: true })
  }
}
