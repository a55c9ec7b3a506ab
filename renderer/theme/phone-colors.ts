import { chatColors } from './chat-colors'
import { iosColors } from './ios-colors'
import tokens from './tokens.json'

/** The drawn tea hills: day for light phones, night for dark ones (look.md, «Phones»). */
const hills = {
  light: {
    sky: 'linear-gradient(#3E7280, #83ABA9 34%, #E4D3A8 56%)',
    'sun-x': '292px',
    'sun-y': '396px',
    'sun-r': '25px',
    sun: '#F8EBC4',
    far: '#A9BFA6',
    middle: '#779F8D',
    near: '#497C6B',
    field: '#2C5B4C',
    row: '#3F725F',
  },
  dark: {
    sky: 'linear-gradient(#0A141B, #1A3540 50%, #38575A 68%)',
    'sun-x': '288px',
    'sun-y': '388px',
    'sun-r': '21px',
    sun: 'rgba(230,227,207,.9)',
    far: '#28484D',
    middle: '#1C383B',
    near: '#132A2B',
    field: '#0C1E1D',
    row: '#1E3B37',
  },
} as const

/**
 * The hills as glass shows them, measured once from the drawing behind `blur(26px) saturate(1.6)`
 * (iOS) and `blur(30px)` (Android): a live backdrop filter would blur anew at every keystroke.
 */
const blurred = {
  light: {
    glass:
      'linear-gradient(#2A7C91, #3C8997 10%, #529AA0 20%, #69AAA9 30%, #94BBA5 40%, #BAC69E 46%, #BFC897 52%, #95BB94 58%, #6DA98A 64%, #4D9579 70%, #338368 76%, #227056 82%, #17634B 88%, #16624A)',
    haze: 'linear-gradient(#447783, #53838C 10%, #679498 20%, #7CA5A4 30%, #9FB7A9 40%, #BBC3AA 46%, #BFC5A7 52%, #9FB79E 58%, #7EA390 64%, #628F7D 70%, #4A7C6B 76%, #386959 82%, #2E5D4E 88%, #2C5B4C)',
  },
  dark: {
    glass:
      'linear-gradient(#061722, #061C29 10%, #092331 20%, #0A2A39 30%, #0E3443 40%, #173E4C 46%, #13414F 52%, #15464D 58%, #103D43 64%, #0C3538 70%, #082D2E 76%, #062626 82%, #042220 88%, #04211F)',
    haze: 'linear-gradient(#0B161D, #0D1B23 10%, #11212A 20%, #142831 30%, #1A313B 40%, #223B44 46%, #223E46 52%, #234146 58%, #1E3A3D 64%, #183234 70%, #132A2B 76%, #0F2423 82%, #0D201F 88%, #0C1F1E)',
  },
} as const

const chrome = {
  light: {
    'on-wall': '#FFFFFF',
    ghost: 'rgba(255,255,255,.75)',
    'button-fill': '#284D46',
    'chip-on': '#A9CFC0',
    'chip-on-text': '#06281C',
    chip: '#F6F8F6',
    'home-line': '#2A2E2C',
  },
  dark: {
    'on-wall': '#FFFFFF',
    ghost: 'rgba(255,255,255,.75)',
    'button-fill': '#2B3A3C',
    'chip-on': '#9CCBB8',
    'chip-on-text': '#06281C',
    chip: '#262B29',
    'home-line': '#E8EAE8',
  },
} as const

/** The metal does not change with the light. */
const body = {
  case: '#08090A',
  'ios-rim': '#54565A',
  'ios-rim-inner': '#1D1E20',
  'android-rim': '#3E4043',
  hole: '#000000',
  'app-circle': '#2C6A50',
  'sample-circle': '#7761BE',
  'weather-circle': '#56707E',
  'calendar-circle': '#6A6489',
  'on-circle': '#FFFFFF',
} as const

/** The sample app of the chat picture, and the two grounds that the first run's phones lie on. */
const sample = {
  light: {
    'chat-bubble': '#ECEEEA',
    'chat-ground': '#FBFAF6',
    'chat-text': '#20251F',
    'push-ground': '#DCE5DF',
    'message-ground': '#E6E3DA',
  },
  dark: {
    'chat-bubble': '#262B28',
    'chat-ground': '#141715',
    'chat-text': '#E9ECE8',
    'push-ground': '#1D2723',
    'message-ground': '#262521',
  },
} as const

/** Every colour of a phone in its own light or dark, which need not be the window's. */
export const phoneColors = {
  light: {
    hill: hills.light,
    ios: tokens.device.ios.light,
    android: tokens.device.android.light,
    ...chrome.light,
    ...blurred.light,
    ...body,
    ...sample.light,
    ...iosColors.light,
    ...chatColors.light,
  },
  dark: {
    hill: hills.dark,
    ios: tokens.device.ios.dark,
    android: tokens.device.android.dark,
    ...chrome.dark,
    ...blurred.dark,
    ...body,
    ...sample.dark,
    ...iosColors.dark,
    ...chatColors.dark,
  },
} as const
