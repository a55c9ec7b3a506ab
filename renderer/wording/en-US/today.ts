import type { Wording } from '../zh-CN'

export const today: Wording['today'] = {
  title: 'Today',
  rule: (perDay, perHour) => `${perDay} a day, ${perHour} an hour, pushes and broadcasts together`,
  newDraft: 'New draft',
  tickets: 'Today’s tickets',
  used: 'Used at',
  returns: (time) => `back\n${time}`,
  settle: 'Find out',
  free: {
    state: 'Free',
    text: 'Keep it in reserve, or use it today',
    act: 'Go to the drafts',
    number: (nth) => `No. ${nth}`,
    usable: 'Usable',
    anyTime: 'any time',
    later: 'Wait',
    from: (time) => `from ${time}`,
    more: (count) => `${count} more are free`,
  },
  toSee: {
    title: 'To look at today',
    nothing: 'Nothing to look at. Finished drafts can be sent.',
    wrong: (count) =>
      count === 1 ? '1 thing to fix before it can go' : `${count} things to fix before it can go`,
    warned: (count) => `${count} to look at, then it can go`,
    unknown: 'nobody knows whether it went out; it holds a ticket',
    fix: 'Fix',
    look: 'Look',
    all: (count) => `${count} more in the drafts`,
  },
  taken: {
    noted: 'Noted by hand',
    colleague: 'A colleague',
    elsewhere: 'Used elsewhere',
    somebody: 'Nobody here knows who',
    elsewhereDetail:
      'RongCloud says it is full: a colleague or the console used it, or the service is not enabled',
    damaged: 'Record damaged',
    unreadable: 'Cannot be read',
    damagedDetail: 'Nobody knows whether it went out; it holds 1',
  },
}
