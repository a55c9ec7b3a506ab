import { hostPlatform } from '../controls/host-platform'
import { shortcuts, type ShortcutName } from './shortcut-table'

/**
 * Whether this key press is the shortcut `name`. Never while an input method is composing; a bare
 * sign such as `[` never while somebody is typing.
 */
export function isShortcut(event: KeyboardEvent, name: ShortcutName): boolean {
  if (event.isComposing || event.altKey || event.defaultPrevented) return false
  const keys = shortcuts[name].keys.split('+')
  const key = keys.at(-1) ?? ''
  if (event.key.toLowerCase() !== key.toLowerCase()) return false
  const mac = hostPlatform() === 'darwin'
  const mod = mac ? event.metaKey : event.ctrlKey
  const otherMod = mac ? event.ctrlKey : event.metaKey
  if (mod !== keys.includes('mod') || otherMod) return false
  const isSign = key.length === 1 && !mod
  // A sign such as `?` needs Shift on some keyboards and none on others.
  return isSign ? !isTyping(event) : event.shiftKey === keys.includes('shift')
}

function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath()
  return target instanceof Element && target.closest('input, textarea, select') !== null
}
