import type { Wording } from '../zh-CN'

export const phones: Wording['phones'] = {
  strip: {
    label: 'Which situation',
    pairs: {
      lock: 'Locked',
      banner: 'Banner',
      centre: 'Centre',
      expanded: 'Expanded',
      hidden: 'Hidden',
      badge: 'Badge',
      foreground: 'App open',
      silent: 'Silent',
      chat: 'Chat',
      offline: 'Offline',
    },
    all: 'All situations',
  },
  controls: {
    time: 'Time',
    times: { now: 'Now', hours: '3 hours ago', yesterday: 'Yesterday' },
    font: 'Text',
    fonts: { default: 'Regular', large: 'Large', extra: 'Largest' },
    more: 'Size, time and text',
  },
  android: {
    newMessage: 'You have a new message',
    swipe: 'Swipe up to open',
  },
  app: {
    sample: 'Look of a sample app; yours differs',
  },
  chat: {
    conversation: 'System notices',
    yesterday: (clock) => `Yesterday ${clock}`,
    empty: 'No message yet',
    picture: 'Picture',
    gif: 'GIF',
    place: 'A place without a name',
    article: 'No title yet',
    file: 'No file name yet',
    custom: 'Its look is up to the app',
    noSeconds: 'no length yet',
    seconds: (n) => `${String(n)}″`,
  },
  list: {
    heading: 'Messages',
    yesterday: 'Yesterday',
    other: 'Tea counter',
    otherText: 'Your Wuyi Shuixian is on its way and arrives on Sunday',
    digest: {
      picture: '[Picture]',
      gif: '[GIF]',
      article: (title) => `[Article] ${title}`,
      place: (name) => `[Place] ${name}`,
      voice: '[Voice]',
      video: '[Video]',
      file: (name) => `[File] ${name}`,
      custom: (name) => `[${name}]`,
    },
  },
}
