import type { Wording } from '../zh-CN'

export const preview: Wording['preview'] = {
  column: 'Phone preview',
  heading: 'What they see while the app is not open',
  phone: { ios: 'iPhone', android: 'Android' },
  situation: { 'ios.lock': 'Lock screen', 'android.shade': 'Shade, collapsed' },
  why: {
    ios_lock_lines: '1 line of title, up to 4 of text.',
    android_title_is_app: '1 line of text; the app name stands as title.',
    silent_still_shows:
      'Has a text, so it shows and wakes the app, unless RongCloud strips the text.',
    broadcast_title: 'The documents name a title for pushes only: try it on a phone.',
    not_sent_here: 'This draft is not sent to this platform.',
    no_text: 'No text yet: RongCloud would not send it.',
  },
  nothing: {
    not_sent_here: { ios: 'Not sent to iOS', android: 'Not sent to Android' },
    no_text: { ios: 'Write a text to see it here', android: 'Write a text to see it here' },
  },
  describe: {
    notification: (place, title, body) => `${place}: ${title}. ${body}`,
    nothing: (place, words) => `${place}: ${words}`,
  },
  controls: {
    phone: 'Which phone',
    size: 'Size',
    sizes: { small: 'Small', regular: 'Regular', large: 'Large' },
    theme: 'Look of the phones',
    themes: { light: 'Light', dark: 'Dark' },
  },
  ios: {
    now: 'now',
    date: (day, weekday) => `${weekday}, ${day}`,
  },
  android: {
    now: 'now',
    date: (day, weekday) => `${weekday}, ${day}`,
    wifi: 'Internet',
    bluetooth: 'Bluetooth',
    dnd: 'Do not disturb',
    flashlight: 'Flashlight',
    weather: { app: 'Weather', ago: '25m', text: 'Light rain tonight, 12–17 °C' },
    calendar: { app: 'Calendar', ago: '1h', text: '19:00 Autumn materials with design' },
    manage: 'Manage',
    clear: 'Clear all',
  },
  sample: {
    push: 'A push on an iPhone lock screen',
    chat: 'A broadcast in the chat of the app',
    title: 'Autumn harvest · 20:00 tonight',
    body: 'Osmanthus oolong, Wuyi Shuixian and old-tree white go on sale at 20:00 tonight. The first 500 orders get handmade tea cakes. Open to fill your basket early.',
    conversation: 'System notices',
  },
}
