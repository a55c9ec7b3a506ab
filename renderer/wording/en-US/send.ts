import type { Wording } from '../zh-CN'

const names = { ios: 'iOS', android: 'Android' } as const

const joined = (parts: readonly string[], word: 'and' | 'or'): string => {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${word} ${last}`
}

/** «“a”, “b” and 9 more tags» once there are more than are shown. */
const list = (shown: readonly string[], count: number, word: 'and' | 'or'): string => {
  const quoted = shown.map((name) => `“${name}”`)
  if (shown.length === count) return joined(quoted, word)
  return `${quoted.join(', ')} ${word} ${word === 'or' ? 'one of ' : ''}${count - shown.length} more tags`
}

const people = (count: number): string => `${count} named ${count === 1 ? 'person' : 'people'}`

export const send: Wording['send'] = {
  audience: {
    everyone: (app, on) =>
      `everyone who has ${app} installed${on === null ? '' : ` on ${names[on]}`}`,
    userIds: people,
    matching: (parts, on) =>
      `people ${parts.join(', and ')}${on === null ? '' : `, on ${names[on]} only`}`,
    nobody: 'nobody chosen yet',
    noPlatform: (phrase) => `${phrase} (neither iOS nor Android is chosen, so nobody gets it)`,
    part: {
      tags: (shown, count) => `tagged ${list(shown, count, 'and')}`,
      tagsAny: (shown, count) => `with ${list(shown, count, 'or')}`,
      packageName: (name) => `using package ${name}`,
    },
    short: {
      everyone: 'Everyone',
      nobody: 'No audience',
      tags: (shown, count) => `All of ${list(shown, count, 'and')}`,
      tagsAny: (shown, count) => `Any of ${list(shown, count, 'or')}`,
      userIds: people,
      packageName: (name) => `Package ${name}`,
      platforms: (on) => (on === null ? 'Neither platform' : `${names[on]} only`),
    },
  },
  sheet: {
    label: 'Confirm the send',
    inEnvironment: (environment) => `In ${environment.toLowerCase()}, to `,
    inApp: (app, environment) => `From ${app} in ${environment.toLowerCase()}, to `,
    comma: '.',
    platforms: {
      both: 'iOS and Android. ',
      ios: 'iOS only. ',
      android: 'Android only. ',
      any: 'On either platform. ',
      none: 'No platform chosen. ',
    },
    noWayBack: 'Once it leaves this computer it cannot be called back.',
    rehearsal: 'A rehearsal on this computer: no real person receives it.',
    ignored: {
      everyone: 'Everyone is chosen, so RongCloud will ignore these conditions',
      userIds: 'People are named, so RongCloud will ignore these conditions',
    },
    tickets: 'Tickets',
    spends: (today, hour) => ['Uses ', 1, '; then ', today, ' left today, ', hour, ' this hour'],
    noTicketLeft: (today, hour) => [today, ' left today, ', hour, ' this hour'],
    tried: 'Tested',
    warnings: 'Notes',
    push: 'People with the app open may not see it; people offline get a remote notification. It never enters a chat.',
    broadcast:
      'It enters the chat: people online get the message, people offline a notification now and the message at next login.',
    thumbs: { ios: 'iPhone · lock screen', android: 'Android · shade' },
    back: 'Keep editing',
    close: 'Close',
    toHistory: 'Open the history',
    receipt: 'Receipt',
    holds: (seconds) => `${seconds} s to recall it after you confirm`,
    send: 'Send',
    sendTo: {
      userIds: (count) => (count === 1 ? 'Send to this person' : `Send to these ${count} people`),
      conditions: 'Send to these people',
      everyone: 'Send to everyone',
    },
    readBack: (phrase) => `I have read it: this goes to ${phrase}`,
    readBackFirst: 'Tick “I have read it” first',
    oneClick: 'Only the people you named get it: one click sends.',
    typeName: 'Type the app’s name to send to everyone',
    missing: (count) => (count === 1 ? '1 character to go' : `${count} characters to go`),
    differs: 'Not the app’s name',
    typeAgain: (word) => `It may have gone out once. To send it again, type “${word}”`,
    againWord: 'send again',
    differsAgain: 'Not the words asked for',
    enterHint: 'Enter does not send: click, or press Space on the button',
  },
  ticket: {
    uses: (left) => `1; ${left} left today after it`,
    later: (time) => `No ticket now; the next one is free: ${time}`,
    none: 'No tickets left today',
  },
  sending: {
    now: 'Sending',
    seconds: (seconds) => `Waiting for RongCloud, ${seconds} s`,
    stay: 'It waits 10 seconds at most and stays open until the result is in the history.',
  },
  blocked: {
    title: 'It cannot be sent yet',
    errors: (count) =>
      count === 1 ? '1 thing to fix in the draft' : `${count} things to fix in the draft`,
    noTicket: (time) =>
      time === null
        ? 'No tickets left today.'
        : `No ticket left; the next one is free: ${time}. The draft stays.`,
    jump: (field) => `Go to ${field}`,
    resetRehearsal: 'Reset the rehearsal',
    resetDetail: 'Rehearsal tickets can be refilled at once, with ten thousand fresh people.',
    resetFailed: 'The rehearsal could not be reset. Please try again.',
    noSecret: {
      ready: 'No App Secret is kept for this app, and nothing can be signed without it.',
      locked:
        'The system keychain is locked, so the App Secret cannot be used. Unlock it, then come back.',
      no_bus:
        'This computer has no keychain service and the App Secret is not filled in. Typed once, it lasts until you quit.',
      no_service:
        'This computer has no keychain service and the App Secret is not filled in. Typed once, it lasts until you quit.',
      silent: 'The keychain has not answered for 5 seconds, so the App Secret cannot be used.',
      broken: 'The keychain failed, so the App Secret cannot be used.',
    },
    toSettings: 'Save it in Settings',
    offline:
      'This computer is offline. Once it is back, sending becomes possible here by itself; the draft is safe.',
    button: {
      errors: 'Fix the draft first',
      no_ticket: 'No ticket left',
      no_secret: 'App Secret missing',
      offline: 'Offline',
      clock_off: 'Set the clock first',
    },
  },
  failed: {
    title: 'It was not sent',
    untouched: 'The draft is untouched and no ticket was used.',
    skew: (minutes) =>
      minutes > 0
        ? `This computer is ${minutes} minutes slow.`
        : `This computer is ${-minutes} minutes fast.`,
    lookInHistory: 'Look at this attempt in the history first; do not send again at once.',
    reason: {
      no_such_profile: 'This app has been removed from this computer.',
      draft_has_errors: 'The draft still has something to fix.',
      no_ticket: 'The tickets have just run out.',
      attempt_used: 'This attempt was already handled; nothing was sent twice.',
      another_send_under_way: 'Another message is being sent. Wait for its result first.',
      draft_locked:
        'A send of this draft has no result yet. Wait for it, or settle it in History first.',
      same_body:
        'The very same content may have gone out within 24 hours, so it stopped here. Look at that send in History first; to send again all the same, type the words asked for below.',
      offline:
        'This computer is offline, so nothing was begun. Send once it is connected; the draft stays.',
      clock_off:
        'This computer’s clock is more than 5 minutes off RongCloud’s, and the signature would be refused. Let the system set the time by itself first.',
      no_test_people:
        'This app has no test people yet. Name a few user ids in Settings, then test again.',
      journal_failed:
        'The send could not be written to disk first, so nothing was sent. Is the disk full?',
      unknown_call: 'The parts of the program do not match. Restart it and try again.',
      bad_input: 'The draft holds something the program does not know, so nothing was sent.',
      untrusted_sender: 'This window is not trusted, so nothing was sent. Restart and try again.',
      crashed: 'The program failed inside and cannot say whether it went out.',
    },
  },
  copy: { label: 'Copy', done: 'Copied', failed: 'Could not copy: please select it by hand' },
}
