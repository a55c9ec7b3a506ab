import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { Problem } from '../run/problem.mjs'
import { projectRoot } from '../run/project-root.mjs'

const feed = () => {
  const url = process.env.PUSHDESK_UPDATE_FEED
  if (!url) return undefined
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:')
    throw new Problem(`PUSHDESK_UPDATE_FEED must be an https address; this is «${url}».`)
  return { provider: 'generic', url }
}

/** build/electron-builder.yml as it stands, with the update feed of the environment, if there is one. */
export const configuration = () => {
  const file = join(projectRoot, 'build/electron-builder.yml')
  const config = load(readFileSync(file, 'utf8'))
  return { ...config, publish: feed() ?? config.publish }
}
