import type { Wording } from '../zh-CN'

export const hold: Wording['hold'] = {
  label: 'Waiting to be sent',
  seconds: 's until it is sent',
  announce: (seconds) => `It is sent in ${seconds} seconds. Press Esc to recall it.`,
  spends: (left) => `uses 1 ticket, ${left} left today`,
  free: 'uses no ticket',
  nothingLeft: 'Nothing has left this computer yet',
  costsNothing: 'Recalling costs no ticket',
  recall: 'Recall',
  said: {
    recalled:
      'Recalled: nothing left this computer and no ticket was used. The draft can be edited again.',
    calledBack: (why) =>
      `It was not sent. ${why} No ticket was used, and the draft can be edited again.`,
    sending: 'Sending. It takes 10 seconds at most; the result will appear here.',
    tooLate:
      'Too late to recall: the request has begun. The result will appear here; do not send it again.',
    notRecalled:
      'It could not be recalled: the program did not agree. Try again, or close the window: it asks before anything is sent.',
  },
  close: 'Got it',
}
