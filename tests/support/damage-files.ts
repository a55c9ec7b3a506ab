import { readFileSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const damages = ['cut', 'flipped', 'emptied', 'deleted'] as const
export type Damage = (typeof damages)[number]

/** What LevelDB keeps beside each other in a folder. */
export const levelFiles = ['CURRENT', 'MANIFEST', 'LOG', '.log', '.ldb'] as const
export type LevelFile = (typeof levelFiles)[number]

/** Every file of that kind under `folder`; `LOG` is the text, `.log` the journal. */
export function filesOfKind(folder: string, kind: LevelFile): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => {
      const file = name.split(/[\\/]/).at(-1) ?? ''
      return kind.startsWith('.') ? file.endsWith(kind) : file.startsWith(kind)
    })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
}

/** Does to the file what a bad disk does. */
export function damageFile(file: string, damage: Damage): void {
  switch (damage) {
    case 'cut':
      return truncateSync(file, Math.floor(statSync(file).size / 2))
    case 'flipped': {
      const bytes = readFileSync(file)
      const step = Math.max(1, Math.floor(bytes.length / 64))
      for (let at = 0; at < bytes.length; at += step)
        bytes.writeUInt8(~bytes.readUInt8(at) & 255, at)
      return writeFileSync(file, bytes)
    }
    case 'emptied':
      return truncateSync(file, 0)
    case 'deleted':
      return rmSync(file)
  }
}
