import { checkRowId, checkRowTags } from '../../shared/tags/check-row'
import { isFault, type RowRemark } from '../../shared/tags/row-fault'
import type { Separator } from '../../shared/tags/list-reading'
import type { ListRow } from '../../shared/tags/tag-list'
import { createTagSets } from '../../shared/tags/tag-sets'
import { limits } from '../../shared/rongcloud/limits'
import { createByteTable, type PackedTable } from './byte-table'
import { createGrowingNumbers } from './growing-numbers'
import { readTags } from './read-tags'
import type { Remarks } from './remarks'
import { splitRow } from './split-row'

/** In place of a tag set: the lines of this person name no tags. */
export const NO_TAGS = 0xffff_ffff
const SHOWN_ROWS = 50

/** Everyone of a list by number, ready to be handed to another thread. */
export interface PackedList {
  readonly ids: PackedTable
  /** Per person the number of their set in `sets`; `NO_TAGS`: left out, or a list of ids only. */
  readonly setOf: Uint32Array
  readonly sets: readonly (readonly string[])[]
  readonly kind: 'ids' | 'ids_and_tags'
}

export interface ListRows {
  /** An id that is certainly right, in these bytes, on a line of its own. */
  readonly plainId: (bytes: Buffer, from: number, to: number, line: number) => void
  /** The same, with what stands behind the separator: no quotes, no control characters. */
  readonly plainRow: (
    bytes: Buffer,
    id: readonly [from: number, to: number],
    rest: readonly [from: number, to: number],
    line: number,
  ) => void
  /** Any line, as text. */
  readonly anyRow: (text: string, line: number) => void
  readonly people: () => number
  readonly finish: () => {
    readonly list: PackedList
    readonly people: number
    readonly repeated: number
    readonly merged: number
    readonly rows: readonly ListRow[]
  }
}

/** Gathers the people of a list: each once, with the tags of all their lines. */
export function createListRows(separator: Separator, remarks: Remarks): ListRows {
  const ids = createByteTable()
  const setOf = createGrowingNumbers()
  const lineOf = createGrowingNumbers()
  const sets = createTagSets()
  /** What stands behind the ids comes in few kinds: each is read once. */
  const rests = createByteTable()
  const restMeans: { readonly set: number; readonly remark: RowRemark | null }[] = []
  const rows: ListRow[] = []
  /** 1: their lines named different tags. */
  const mixed = createGrowingNumbers()
  let [repeated, merged] = [0, 0]

  function take(bytes: Uint8Array, from: number, to: number, line: number, set: number): void {
    const no = ids.intern(bytes, from, to)
    if (no === setOf.length()) {
      setOf.push(set)
      lineOf.push(line)
      mixed.push(0)
      if (rows.length < SHOWN_ROWS) rows.push({ line, userId: ids.text(no), tags: tagsAt(set) })
      return
    }
    repeated += 1
    const before = setOf.get(no)
    if (before === set || set === NO_TAGS) return
    const [old, more] = [sets.at(before), sets.at(set)]
    setOf.set(no, old && more ? sets.union(old, more).no : set)
    if (!old || mixed.get(no) === 1) return
    mixed.set(no, 1)
    merged += 1
  }

  const tagsAt = (set: number): readonly string[] | null =>
    set === NO_TAGS ? null : (sets.at(set)?.tags ?? [])

  /** What a rest of a line means; the same for every line that has it. */
  function meaning(text: string): { readonly set: number; readonly remark: RowRemark | null } {
    const cells = splitRow(text, separator)
    if (!cells.ok) return { set: NO_TAGS, remark: cells.failure }
    const tags = readTags(cells.value)
    if (tags === null) return { set: NO_TAGS, remark: null }
    const remark = checkRowTags(tags)
    return { set: remark && isFault(remark) ? NO_TAGS : sets.of(tags).no, remark }
  }

  return {
    plainId: (bytes, from, to, line) => take(bytes, from, to, line, NO_TAGS),
    plainRow: (bytes, [idFrom, idTo], [from, to], line) => {
      const no = rests.intern(bytes, from, to)
      const means = (restMeans[no] ??= meaning(bytes.toString('utf8', from, to)))
      if (means.remark) remarks.add(line, means.remark, bytes.toString('utf8', idFrom, to))
      if (means.remark === null || !isFault(means.remark))
        take(bytes, idFrom, idTo, line, means.set)
    },
    anyRow: (text, line) => {
      if (text.trim() === '') return
      const cells = splitRow(text, separator)
      if (!cells.ok) return remarks.add(line, cells.failure, text)
      const [id, ...rest] = cells.value
      const userId = id?.text ?? ''
      if (userId === '' && rest.every((cell) => cell.text === '')) return
      const tags = readTags(rest)
      const found = [checkRowId(userId), tags && checkRowTags(tags)].filter((one) => one !== null)
      const worst = found.find(isFault) ?? found[0]
      if (worst) remarks.add(line, worst, text)
      if (worst && isFault(worst)) return
      const bytes = Buffer.from(userId, 'utf8')
      take(bytes, 0, bytes.length, line, tags === null ? NO_TAGS : sets.of(tags).no)
    },
    people: ids.count,
    finish: () => {
      const kind = sets.all().length > 1 || hasSet(setOf.take()) ? 'ids_and_tags' : 'ids'
      let people = ids.count()
      if (kind === 'ids_and_tags')
        for (let no = 0; no < ids.count(); no += 1) {
          const set = setOf.get(no)
          const fault =
            set === NO_TAGS
              ? 'without_tags'
              : (sets.at(set)?.tags.length ?? 0) > limits.tagsPerUser
                ? 'too_many_tags'
                : null
          if (fault === null) continue
          people -= 1
          setOf.set(no, NO_TAGS)
          remarks.add(lineOf.get(no), fault, ids.text(no))
        }
      const packed = { ids: ids.pack(), setOf: setOf.take(), sets: sets.all().map((s) => s.tags) }
      return { list: { ...packed, kind }, people, repeated, merged, rows }
    },
  }
}

const hasSet = (setOf: Uint32Array): boolean => setOf.some((set) => set !== NO_TAGS)
