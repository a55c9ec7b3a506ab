import { onBeforeUnmount, onMounted } from 'vue'
import { isShortcut } from './is-shortcut'
import type { ShortcutName } from './shortcut-table'

/**
 * Calls `act` on the shortcut `name`, wherever the focus is, while the component is shown. Never
 * past an open question: what stands behind a sheet or a drawer does not hear keys.
 */
export function useShortcut(name: ShortcutName, act: () => void): void {
  const listener = (event: KeyboardEvent): void => {
    if (event.repeat || !isShortcut(event, name)) return
    event.preventDefault()
    if (document.querySelector('[aria-modal="true"]') === null) act()
  }
  onMounted(() => window.addEventListener('keydown', listener))
  onBeforeUnmount(() => window.removeEventListener('keydown', listener))
}
