import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { projectRoot } from '../run/project-root.mjs'

const SIZES = [16, 24, 32, 48, 64, 96, 128, 256, 512, 1024]

/** Every size of the icon out of build/icon.svg, into dist/icons. Gives `{ '16x16': path, … }`. */
export const drawIcons = () => {
  const folder = join(projectRoot, 'dist/icons')
  const svg = readFileSync(join(projectRoot, 'build/icon.svg'))
  mkdirSync(folder, { recursive: true })
  return Object.fromEntries(
    SIZES.map((size) => {
      const name = `${size}x${size}`
      const file = join(folder, `${name}.png`)
      const drawn = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render()
      writeFileSync(file, drawn.asPng())
      return [name, file]
    }),
  )
}
