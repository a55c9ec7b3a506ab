import { nodeBundle } from './node-bundle.mjs'
import { sandboxBuild } from './sandbox-build.mjs'

const external = ['classic-level']
const threads = ['electron']

/** The bench of tags and the scripts it starts, in the order of its arguments. */
export const tagBenchBuild = async () => [
  await nodeBundle({
    name: 'tag-bench',
    entry: 'tests/bench/tags/tags.bench.ts',
    sources: [...threads, 'tests/bench'],
    external,
  }),
  await nodeBundle({
    name: 'tag-reader',
    entry: 'electron/tag-list/reader-thread.ts',
    sources: threads,
  }),
  await nodeBundle({
    name: 'tag-desk',
    entry: 'electron/tag-desk/desk-thread.ts',
    sources: threads,
    external,
  }),
  await nodeBundle({
    name: 'desk-without-mirror',
    entry: 'tests/bench/tags/desk-without-mirror.ts',
    sources: [...threads, 'tests/bench'],
    external,
  }),
  await sandboxBuild(),
]
