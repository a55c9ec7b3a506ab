import { arch, cpus, freemem, release, totalmem, type } from 'node:os'

/** What kind of computer it is: nothing that names it or its owner. */
export const describeSystem = (): Readonly<Record<string, string>> => ({
  system: `${type()} ${release()} ${arch()}`,
  node: process.versions.node,
  processors: String(cpus().length),
  memory: `${String(Math.round(freemem() / 2 ** 20))} of ${String(Math.round(totalmem() / 2 ** 20))} MB free`,
})
