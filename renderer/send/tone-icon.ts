import type { IconName } from '../controls/icon-paths'
import type { ReceiptWords } from './receipt-words'

/** The sign beside a receipt's state. */
export const toneIcon: Readonly<Record<ReceiptWords['tone'], IconName>> = {
  success: 'check',
  danger: 'cross',
  busy: 'clock',
  recalled: 'undo',
  quiet: 'person',
  unknown: 'question',
}
