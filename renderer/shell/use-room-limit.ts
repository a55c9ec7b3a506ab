import { onBeforeUnmount, onMounted, shallowRef, type ShallowRef } from 'vue'
import { utf8Length } from '../../shared/message/utf8-length'
import { limits } from '../../shared/rongcloud/limits'

type Box = HTMLInputElement | HTMLTextAreaElement

export interface Refused {
  readonly box: Box
  /** Bytes of what was to be put in, and the most that the field takes. */
  readonly bytes: number
  readonly most: number
}

/** JSON is indented to be read, and the request is not. */
const ROOM_FOR_JSON = 4 * limits.bodyBytes

/**
 * No field takes more than a whole request can carry (api.md: body < 100 kB): beyond that a text can
 * never be sent, and laying out a megabyte stops the window for a fifth of a second at every key.
 * What is refused stays where it was copied from; the field keeps what it had.
 */
export function useRoomLimit(): Readonly<ShallowRef<Refused | null>> {
  const refused = shallowRef<Refused | null>(null)
  /** What each field held before, for texts that arrive otherwise than by pasting. */
  const before = new WeakMap<Box, string>()

  function keep(event: Event): void {
    const box = boxOf(event)
    if (box !== null) before.set(box, box.value)
  }

  function put(event: ClipboardEvent | DragEvent): void {
    const box = boxOf(event)
    const data = 'dataTransfer' in event ? event.dataTransfer : event.clipboardData
    const text = data?.getData('text/plain') ?? ''
    if (box === null || text === '') return
    const start = box.selectionStart ?? box.value.length
    const rest = box.value.slice(0, start) + box.value.slice(box.selectionEnd ?? start)
    if (fits(box, rest, text)) return
    event.preventDefault()
    event.stopPropagation()
    refused.value = { box, bytes: utf8Length(text), most: roomOf(box) }
  }

  function written(event: Event): void {
    const box = boxOf(event)
    if (box === null) return
    const held = before.get(box) ?? ''
    if (box.value.length <= held.length || fits(box, '', box.value)) {
      before.set(box, box.value)
      if (refused.value?.box === box) refused.value = null
      return
    }
    refused.value = { box, bytes: utf8Length(box.value), most: roomOf(box) }
    box.value = held
  }

  const forget = (): void => {
    refused.value = null
  }

  onMounted(() => {
    window.addEventListener('focusin', keep, true)
    window.addEventListener('focusout', forget, true)
    window.addEventListener('paste', put, true)
    window.addEventListener('drop', put, true)
    window.addEventListener('input', written, true)
  })
  onBeforeUnmount(() => {
    window.removeEventListener('focusin', keep, true)
    window.removeEventListener('focusout', forget, true)
    window.removeEventListener('paste', put, true)
    window.removeEventListener('drop', put, true)
    window.removeEventListener('input', written, true)
  })
  return refused
}

function boxOf(event: Event): Box | null {
  const [target] = event.composedPath()
  if (target instanceof HTMLTextAreaElement) return target
  return target instanceof HTMLInputElement && target.type !== 'file' ? target : null
}

const roomOf = (box: Box): number =>
  box.dataset['room'] === 'json' ? ROOM_FOR_JSON : limits.bodyBytes

/** A UTF-16 unit is one to three bytes, so most texts need no counting. */
function fits(box: Box, rest: string, text: string): boolean {
  const most = roomOf(box)
  const units = rest.length + text.length
  if (units > most) return false
  return units * 3 <= most || utf8Length(rest) + utf8Length(text) <= most
}
