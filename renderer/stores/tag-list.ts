import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { Contract } from '../../shared/ipc/contract'
import type { FailureOf, Fault } from '../../shared/ipc/define'
import { listReadingSchema, type ListReading } from '../../shared/tags/list-reading'
import type { TagMode } from '../../shared/tags/tag-mode'
import type { TagList } from '../../shared/tags/tag-list'
import { api } from '../api'

export type ListSource =
  { readonly from: 'file' } | { readonly from: 'text'; readonly text: string }
type OpenFailure = FailureOf<Contract['tagList.open']> | Fault

const asFound = (): ListReading => listReadingSchema.parse({})

/** The list that is open: read by main, one at a time, and shown while it is read. */
export const useTagList = defineStore('tagList', () => {
  const list = shallowRef<TagList | null>(null)
  const reading = ref<ListReading>(asFound())
  /** When its reading began, ms. */
  const beganAt = ref(0)
  /** Why none was opened; a person who closed the dialog knows. */
  const failure = ref<Exclude<OpenFailure, { kind: 'cancelled' }> | null>(null)
  const opening = ref(false)
  /** What is to be done with it; stays when it is read otherwise. */
  const mode = ref<TagMode>('replace')
  const tags = ref<readonly string[]>([])
  /** News of a list may be faster than the answer that names it. */
  let heard: TagList | null = null
  let listening = false

  function listen(): void {
    if (listening) return
    listening = true
    api.on('tagList.changed', (changed) => {
      heard = changed
      if (changed.id === list.value?.id) list.value = changed
    })
  }

  async function ask(
    source: ListSource | { readonly from: 'again'; readonly listId: string },
    how: ListReading,
  ): Promise<void> {
    if (opening.value) return
    listen()
    opening.value = true
    const answer = await api.call('tagList.open', { source, reading: how })
    opening.value = false
    failure.value = null
    if (answer.ok) {
      beganAt.value = Date.now()
      reading.value = how
      list.value = heard?.id === answer.value.id ? heard : answer.value
    } else if (answer.failure.kind === 'no_such_list') list.value = null
    else if (answer.failure.kind !== 'cancelled') failure.value = answer.failure
  }

  /** Begins to read a list as it is found to be. */
  async function open(source: ListSource): Promise<void> {
    mode.value = 'replace'
    tags.value = []
    await ask(source, asFound())
  }

  /** The same list, read otherwise. */
  async function readAgain(changes: Partial<ListReading>): Promise<void> {
    if (list.value === null) return
    await ask({ from: 'again', listId: list.value.id }, { ...reading.value, ...changes })
  }

  /** Stops reading, and lets go of the list. */
  async function close(): Promise<void> {
    const before = list.value
    list.value = null
    failure.value = null
    if (before) await api.call('tagList.cancel', { listId: before.id })
  }

  const report = (listId: string, name: string) => api.call('tagList.report', { listId, name })

  return { list, reading, beganAt, failure, opening, mode, tags, open, readAgain, close, report }
})
