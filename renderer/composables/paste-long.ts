/** Characters from which on the editor of a text field takes seconds to insert what is pasted. */
const LONG = 4000

/**
 * For `@paste` of a text field: puts a long text in as a value, which takes no time, where the editor
 * would lay it out line by line and hold up the window. A short paste is left to the editor.
 */
export function pasteLong(event: ClipboardEvent): void {
  const pasted = event.clipboardData?.getData('text') ?? ''
  const { target } = event
  if (pasted.length < LONG || !(target instanceof HTMLTextAreaElement)) return
  event.preventDefault()
  const { value, selectionStart: from, selectionEnd: to } = target
  target.value = value.slice(0, from) + pasted + value.slice(to)
  target.setSelectionRange(from + pasted.length, from + pasted.length)
  target.dispatchEvent(new Event('input', { bubbles: true }))
}
