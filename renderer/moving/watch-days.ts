import { watch } from 'vue'
import { useBackups } from '../stores/backups'
import { useDrafts } from '../stores/drafts'

/** How often it is asked whether a new day has begun (ms): the app may stay open for weeks. */
const AGAIN = 3_600_000

/**
 * Has the backup of each day made once both copies of the drafts have been compared: before that a
 * home that has lost its drafts would be kept as if it were whole.
 */
export function watchDays(): void {
  const drafts = useDrafts()
  const backUp = (): void => {
    const report = drafts.start
    if (report !== null && report.home === null) void useBackups().daily(Date.now())
  }
  watch(() => drafts.start, backUp, { immediate: true })
  setInterval(backUp, AGAIN)
}
