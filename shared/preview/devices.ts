import type { Platform } from './platform'
import type { NotificationStyle } from './seen'

export const deviceSizes = ['small', 'regular', 'large'] as const
export type DeviceSize = (typeof deviceSizes)[number]

/** The size of text that the person has set on the phone. */
export const fontSizes = ['default', 'large', 'extra'] as const
export type FontSize = (typeof fontSizes)[number]

/** How long ago it came: the words beside the title grow and take room from it (preview.md, iOS). */
export const timeLabels = ['now', 'hours', 'yesterday'] as const
export type TimeLabel = (typeof timeLabels)[number]

/** The parts of a notification that text stands in. */
export type TextPart = 'title' | 'body'

/** One run of text in a notification: pt on iOS, dp on Android. */
export interface TextStyle {
  readonly size: number
  readonly weight: number
  /** Height of a line. */
  readonly line: number
}

export interface NotificationMetrics {
  /** Everything on a row that is not text: insets, paddings, icon, gaps, the expand arrow. */
  readonly taken: number
  readonly icon: number
  readonly title: TextStyle
  readonly body: TextStyle
  /** The time label and the gap that parts it from the title. */
  readonly time: { readonly size: number; readonly gap: number }
}

/** Screens of phones in use: 13 mini, 15, 15 Plus; a compact, a Pixel-sized and a large Android. */
export const screens: Readonly<
  Record<Platform, Readonly<Record<DeviceSize, readonly [width: number, height: number]>>>
> = {
  ios: { small: [375, 812], regular: [393, 852], large: [430, 932] },
  android: { small: [360, 800], regular: [412, 892], large: [448, 998] },
}

/** Lines of body text in each place (preview.md); a title has one line everywhere. */
export const bodyLines: Readonly<Record<Platform, Readonly<Record<NotificationStyle, number>>>> = {
  ios: { lock: 4, banner: 2, centre: 4, expanded: 7, collapsed: 4, headsUp: 2 },
  android: { lock: 1, banner: 1, centre: 1, expanded: 13, collapsed: 1, headsUp: 1 },
}

/** iOS text styles «subheadline» and «footnote»; Android scales its sp by 1.15 and 1.3. */
const sizes = {
  ios: {
    default: { size: 15, line: 20, time: 13, icon: 38 },
    large: { size: 17, line: 22, time: 15, icon: 42 },
    extra: { size: 20, line: 27, time: 17, icon: 46 },
  },
  android: {
    default: { size: 14, line: 20, time: 12, icon: 24 },
    large: { size: 16, line: 23, time: 14, icon: 24 },
    extra: { size: 18, line: 26, time: 16, icon: 24 },
  },
} as const
const weights = { ios: 600, android: 500 } as const
/** Insets, paddings, gaps and Android's expand arrow. */
const around = { ios: 8 * 2 + 14 * 2 + 10, android: 16 * 2 + 16 * 2 + 12 + 12 + 32 } as const
const timeGap = { ios: 8, android: 0 } as const

/** How a notification is set on that platform, at the size of text that the person has chosen. */
export function notificationMetrics(
  platform: Platform,
  fontSize: FontSize = 'default',
): NotificationMetrics {
  const { size, line, time, icon } = sizes[platform][fontSize]
  return {
    taken: around[platform] + icon,
    icon,
    title: { size, line, weight: weights[platform] },
    body: { size, line, weight: 400 },
    time: { size: time, gap: timeGap[platform] },
  }
}

/** How wide a row of text is on that phone, in pt or dp. */
export function textWidth(
  platform: Platform,
  size: DeviceSize,
  fontSize: FontSize = 'default',
): number {
  return screens[platform][size][0] - notificationMetrics(platform, fontSize).taken
}

/** Whether a newline in the body is one on the phone: a single row reads it as a space. */
export function showsBreaks(platform: Platform, style: NotificationStyle): boolean {
  return bodyLines[platform][style] > 1
}
