import { onBeforeUnmount, onMounted } from 'vue'

/** Calls `act` on ⌘ (Mac) or Ctrl with `key`, wherever the focus is, while the component is shown. */
export function useShortcut(key: string, act: () => void): void {
  const listener = (event: KeyboardEvent): void => {
    if (event.key.toLowerCase() !== key.toLowerCase() || event.repeat || event.isComposing) return
    if (!(event.metaKey || event.ctrlKey) || event.altKey || event.shiftKey) return
    event.preventDefault()
    act()
  }
  onMounted(() => window.addEventListener('keydown', listener))
  onBeforeUnmount(() => window.removeEventListener('keydown', listener))
}
