import type { MessagePort } from 'node:worker_threads'
import type { TagSet, TagSets } from '../../shared/tags/tag-sets'
import { NO_TAGS, type PackedList } from '../tag-list/list-rows'

/** Somebody of a list, as bytes: most of a million never become a string twice. */
export interface WantedRow {
  readonly bytes: Uint8Array
  readonly from: number
  readonly to: number
  readonly wanted: TagSet
}

/** What comes through this port, once. Rejects where the other end closes without a word. */
export const received = (port: MessagePort): Promise<PackedList> =>
  new Promise((resolve, reject) => {
    port.once('message', resolve)
    port.once('close', () => reject(new Error('tag list: it is closed')))
  })

/** The people of a list with the tags they are to get; `tags` where the list names none. */
export function* rowsOfList(
  { ids, setOf, sets, kind }: PackedList,
  tags: readonly string[],
  dictionary: TagSets,
): Generator<WantedRow> {
  const own = sets.map((set) => dictionary.of(set))
  const same = dictionary.of(tags)
  for (let no = 0; no < setOf.length; no += 1) {
    const set = setOf[no] as number
    const wanted = kind === 'ids' ? same : set === NO_TAGS ? undefined : own[set]
    // Without tags in a list that has them: named among the remarks, and left alone.
    if (!wanted) continue
    const from = no === 0 ? 0 : (ids.ends[no - 1] as number)
    yield { bytes: ids.bytes, from, to: ids.ends[no] as number, wanted }
  }
}
