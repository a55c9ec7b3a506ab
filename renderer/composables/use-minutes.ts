import { onScopeDispose } from 'vue'
import { useOutbox } from '../stores/outbox'

/** Whoever calls this says minutes: as long as it lives, `outbox.now` tells each of them. */
export function useMinutes(): void {
  const outbox = useOutbox()
  outbox.minuteReaders += 1
  onScopeDispose(() => (outbox.minuteReaders -= 1))
}
