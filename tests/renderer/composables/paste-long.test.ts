import { expect, it, vi } from 'vitest'
import { pasteLong } from '../../../renderer/composables/paste-long'

function paste(text: string): { readonly area: HTMLTextAreaElement; readonly heard: string[] } {
  const area = document.createElement('textarea')
  document.body.append(area)
  area.value = 'first,\nlast'
  area.setSelectionRange(7, 7)
  const heard: string[] = []
  area.addEventListener('input', () => heard.push(area.value))
  area.addEventListener('paste', pasteLong)
  const event = new Event('paste', { bubbles: true, cancelable: true })
  Object.assign(event, { clipboardData: { getData: vi.fn(() => text) } })
  area.dispatchEvent(event)
  area.remove()
  return { area, heard }
}

it('puts two thousand ids in where the caret is, and tells it like a key: the editor would freeze', () => {
  const ids = Array.from({ length: 2001 }, (_, at) => `u${String(at)}\n`).join('')
  const { area, heard } = paste(ids)
  expect(area.value).toBe(`first,\n${ids}last`)
  expect(area.selectionStart).toBe(7 + ids.length)
  expect(heard).toEqual([area.value])
})

it('leaves a short text to the editor, so that its own undo keeps it', () => {
  expect(paste('u1').heard).toEqual([])
})
