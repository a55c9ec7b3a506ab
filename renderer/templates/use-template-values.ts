import { computed, reactive, type ComputedRef } from 'vue'
import type { Draft } from '../../shared/message/draft'
import { draftOf } from '../../shared/message/from-template'
import { placeholders } from '../../shared/message/placeholders'
import { useKeptTexts } from '../stores/kept-texts'

export interface TemplateValues {
  /** What is asked, in the order of the form. */
  readonly names: readonly string[]
  readonly value: (name: string) => string
  readonly write: (name: string, value: string) => void
  readonly empty: ComputedRef<number>
  /** The draft that these values make, under `id` and made at `now` (ms). */
  readonly make: (id: string, now: number) => Draft
  /** They have become a draft. */
  readonly clear: () => void
}

/** What was typed for the placeholders of `template`; kept over a closed sheet until a draft is made. */
export function useTemplateValues(template: Draft): TemplateValues {
  const kept = useKeptTexts()
  const names = placeholders(template)
  const place = (name: string): string => `{{${name}}}`
  const values = reactive(
    new Map(names.map((name) => [name, kept.text(template.id, place(name)) ?? ''])),
  )
  return {
    names,
    value: (name) => values.get(name) ?? '',
    write: (name, value) => {
      values.set(name, value)
      kept.keepText(template.id, place(name), value)
    },
    empty: computed(() => names.filter((name) => values.get(name) === '').length),
    make: (id, now) => draftOf(template, values, id, now),
    clear: () => {
      for (const name of names) kept.keepText(template.id, place(name), undefined)
    },
  }
}
