import type { Wording } from '../zh-CN'

export const desk: Wording['desk'] = {
  title: 'This desk',
  text: 'Kept on this computer, the same for every app.',
  operator: 'Your name',
  operatorHint: 'Stands in the receipt of every send. Left empty, it is the name the system knows.',
  hold: 'Time to recall',
  holdAside: 'seconds. A confirmed send waits this long and can be recalled; 0 does not wait.',
  holdRange: (most) => `A whole number from 0 to ${most}`,
}
