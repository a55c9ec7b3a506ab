import { effect, onScopeDispose, shallowRef, watch, type ShallowRef } from 'vue'
import { afterPaint } from './after-paint'
import { steady } from './steady'

/**
 * What `give` says, as `steady` keeps it, but in the frame after the key that changed it: the letter is
 * on the screen first, and what is drawn of it follows. At once where `ground` changes, or any
 * part of a list that it gives: words about another thing must not stand there even for a frame.
 */
export function late<Value>(give: () => Value, ground: () => unknown): Readonly<ShallowRef<Value>> {
  const exact = steady(give)
  const shown = shallowRef() as ShallowRef<Value>
  let cancel: (() => void) | undefined
  const draw = effect(() => (shown.value = exact.value), {
    scheduler: () => (cancel ??= afterPaint(take)),
  })
  function take(): void {
    cancel?.()
    cancel = undefined
    draw()
  }
  watch(ground, take, { flush: 'sync' })
  onScopeDispose(() => cancel?.())
  return shown
}
