import { onBeforeUnmount, onMounted } from 'vue'
import { api } from '../api'
import { useHandedIn } from '../stores/handed-in'

const isQuestionOpen = (): boolean => document.querySelector('[aria-modal="true"]') !== null

/**
 * Calls `go` when the system hands a file to the app, also with its start. Never past an open question:
 * a send sheet is answered first, the file waits for it.
 */
export function useHandedInFile(go: () => void): void {
  const handedIn = useHandedIn()
  let closing: MutationObserver | null = null

  function lead(): void {
    if (isQuestionOpen()) return
    closing?.disconnect()
    closing = null
    handedIn.arrived = true
    go()
  }

  function wait(): void {
    if (closing !== null) return
    if (!isQuestionOpen()) {
      lead()
      return
    }
    closing = new MutationObserver(lead)
    closing.observe(document.body, { childList: true, subtree: true })
  }

  const stop = api.on('moving.handedIn', wait)
  onMounted(() => {
    void api.call('moving.handedIn', undefined).then((waits) => {
      if (waits.ok && waits.value) wait()
    })
  })
  onBeforeUnmount(() => {
    stop()
    closing?.disconnect()
  })
}
