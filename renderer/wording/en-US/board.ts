import type { Wording } from '../zh-CN'

export const board: Wording['board'] = {
  heading: 'All situations',
  back: 'Back to draft',
  counts: 'How many phones carry each label',
  sections: {
    ios: {
      push: { name: 'iOS', note: 'push' },
      broadcast: { name: 'iOS', note: 'broadcast notice' },
    },
    android: {
      push: { name: 'Android', note: 'push' },
      broadcast: { name: 'Android', note: 'broadcast notice' },
    },
    later: {
      push: { name: 'Offline', note: 'never in a chat' },
      broadcast: { name: 'Chat', note: 'and offline' },
    },
  },
  onPhone: (phone, name) => `${phone} · ${name}`,
  largestText: 'Largest text',
  either: {
    first: (name) => `${name} · A`,
    second: (name) => `${name} · B`,
  },
  then: { first: 'offline, now', second: 'at next login' },
  stillShows: 'Shown as usual, and the app is woken.',
  atOnce: 'First the remote notification, with the same text.',
  atLogin: 'Then it enters the chat as an offline message.',
  save: {
    label: 'Save as a file',
    png: 'PNG',
    pdf: 'PDF',
    busy: 'Drawing…',
    saved: (path) => `Saved to ${path}`,
    notReady: 'The board could not be drawn, and nothing was written. Please try again.',
    draftNotSaved:
      'The draft is not on the disk yet, so the board would be an old one. Go back and save it first.',
    fault: 'Something went wrong inside the app, and the board was not saved. Please try again.',
  },
  sheet: {
    looks: (device, text, theme) => `Device ${device} · Text ${text} · ${theme}`,
    made: (date, clock) => `Pushdesk · ${date}, ${clock}`,
    legend:
      'Confirmed: stated by documents. Approximate: measured, differs by device. Sketch: nobody outside can confirm it.',
  },
}
