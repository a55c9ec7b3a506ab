import type { Wording } from '../zh-CN'

export const testFirst: Wording['testFirst'] = {
  title: 'Test first',
  button: (count) => (count === 1 ? 'Test on 1 colleague' : `Test on ${count} colleagues`),
  running: 'Testing…',
  nobody:
    'No test people yet. Enter the user ids of a few colleagues to see it on real phones first.',
  toSettings: 'Enter test people',
  costs: (ticket) => `Ticket: ${ticket}`,
  free: 'By /push/user, without a ticket',
  freeBroadcast: 'By /push/user, without a ticket; tries the notification, not the chat',
  passed: (time) => `Tested at ${time} with exactly this content`,
  rehearsed: (time) => `Rehearsed at ${time} with exactly this content`,
  open: 'Not tested since it was last changed',
  looking: 'Comparing…',
  reached: (total, ios, android) => `Rehearsal reached ${total}: iOS ${ios}, Android ${android}`,
  accepted: 'RongCloud took it. Look at your colleagues’ phones.',
  toHistory: 'Find out',
  settings: {
    title: 'Test first',
    text: 'See it on these people’s phones before everybody gets it.',
    people: 'Test people',
    peopleHint: 'User ids, one per line or parted by commas',
    count: (count, most) => `${count} / ${most}`,
    repeated: (count) => `${count} repeated, left out`,
    free: 'No ticket',
    freeLabel: 'Test by /push/user, without a ticket',
    freeText:
      'Beyond the product document: a call RongCloud publishes today; make sure your app has it. Tries the notification only, not the chat.',
  },
}
