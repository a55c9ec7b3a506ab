import type { PrintToPDFOptions } from 'electron'
import type { BoardSize } from '../../shared/board/board-order'

const A3 = { width: 16.54, height: 11.69 }
const MARGIN = 0.4
const PX_PER_INCH = 96
/** Below it the words on the phones can no longer be read on paper. */
const SMALLEST = 0.6

/** A3 across: on one page as long as it stays readable, else on as many as its rows take. */
export function paperFor({ width, height }: BoardSize): PrintToPDFOptions {
  const across = ((A3.width - 2 * MARGIN) * PX_PER_INCH) / width
  const down = ((A3.height - 2 * MARGIN) * PX_PER_INCH) / height
  const whole = Math.min(1, across, down)
  const scale = whole >= SMALLEST ? whole : Math.min(1, across)
  return {
    landscape: true,
    pageSize: 'A3',
    margins: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
    printBackground: true,
    // Rounded down, or the last row of pixels would begin a second page.
    scale: Math.floor(scale * 1000) / 1000,
  }
}
