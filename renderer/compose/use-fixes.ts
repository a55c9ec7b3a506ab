import { computed, shallowRef, toRaw, watch, type ComputedRef, type Ref } from 'vue'
import type { Draft } from '../../shared/message/draft'
import { fixed, type FixableRule } from '../../shared/message/fixed'
import { noticeKey, type Notice } from './notice'

/** A mistake that one click has put right, and the parts of the draft as they were before. */
export interface FixedNotice {
  readonly notice: Notice
  readonly before: Partial<Draft>
}

export interface Fixes {
  /** The rule whose button may be offered; null: there is no one right answer here. */
  readonly fixable: (notice: Notice) => FixableRule | null
  readonly fix: (notice: Notice) => void
  /** What was put right in this draft and is still so, the oldest first. */
  readonly done: ComputedRef<readonly FixedNotice[]>
  readonly undo: (entry: FixedNotice) => void
}

/** One-click fixes of the draft in hand, each to be undone until another draft is opened. */
export function useFixes(
  draft: Ref<Draft | null>,
  all: Readonly<Ref<readonly Notice[]>>,
  refresh: () => void,
): Fixes {
  const entries = shallowRef<readonly FixedNotice[]>([])
  watch(
    () => draft.value?.id,
    () => (entries.value = []),
  )

  const mended = (notice: Notice): Draft | null =>
    draft.value === null || notice.rule === 'title_cut' ? null : fixed(toRaw(draft.value), notice)

  // Asked only while the page of the check is open, and once for what was found.
  const fixables = computed(
    () => new Set(all.value.filter((notice) => mended(notice) !== null).map(noticeKey)),
  )
  const found = computed(() => new Set(all.value.map(noticeKey)))

  function fix(notice: Notice): void {
    const after = mended(notice)
    if (draft.value === null || after === null) return
    const before = changedParts(toRaw(draft.value), after)
    Object.assign(draft.value, changedParts(after, toRaw(draft.value)))
    entries.value = [...entries.value, { notice, before }]
    refresh()
  }

  function undo(entry: FixedNotice): void {
    if (draft.value === null) return
    Object.assign(draft.value, entry.before)
    entries.value = entries.value.filter((other) => other !== entry)
    refresh()
  }

  return {
    fixable: (notice) =>
      fixables.value.has(noticeKey(notice)) ? (notice.rule as FixableRule) : null,
    fix,
    done: computed(() => entries.value.filter(({ notice }) => !found.value.has(noticeKey(notice)))),
    undo,
  }
}

/** Copies of the members in which `draft` differs from `other`: nothing else is ever put back. */
function changedParts(draft: Draft, other: Draft): Partial<Draft> {
  const texts = new Map(Object.entries(other).map(([key, value]) => [key, JSON.stringify(value)]))
  const changed = Object.entries(draft).flatMap(([key, value]) => {
    const text = JSON.stringify(value)
    return texts.get(key) === text ? [] : [[key, JSON.parse(text) as unknown]]
  })
  return Object.fromEntries(changed) as Partial<Draft>
}
