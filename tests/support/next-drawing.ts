import { nextTick } from 'vue'
import { afterPaint } from '../../renderer/composables/after-paint'

/** Until what is drawn a frame late (`late`) stands in the page. */
export async function nextDrawing(): Promise<void> {
  await new Promise<void>((resolve) => void afterPaint(resolve))
  await nextTick()
}
