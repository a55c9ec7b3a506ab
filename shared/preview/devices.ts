import type { Platform } from './platform'

export const deviceSizes = ['small', 'regular', 'large'] as const
export type DeviceSize = (typeof deviceSizes)[number]

/** The parts of a notification that text stands in. */
export type TextPart = 'title' | 'body'

/** One run of text in a notification: pt on iOS, dp on Android, and the lines it may take. */
export interface TextStyle {
  readonly size: number
  readonly weight: number
  readonly most: number
}

export interface NotificationMetrics {
  /** Everything on a row that is not text: insets, paddings, icon, gaps, the expand arrow. */
  readonly taken: number
  readonly title: TextStyle
  readonly body: TextStyle
  /** The time label and the gap that parts it from the title. */
  readonly time: { readonly size: number; readonly gap: number }
  /** Whether a line break in the body is one on the phone; collapsed Android shows one row. */
  readonly breaks: boolean
}

/** Screens of phones in use: 13 mini, 15, 15 Plus; a compact, a Pixel-sized and a large Android. */
export const screens: Readonly<
  Record<Platform, Readonly<Record<DeviceSize, readonly [width: number, height: number]>>>
> = {
  ios: { small: [375, 812], regular: [393, 852], large: [430, 932] },
  android: { small: [360, 800], regular: [412, 892], large: [448, 998] },
}

/** Lock screen and collapsed shade (preview.md): 1 line of title; 4 lines and 1 line of body. */
export const notifications: Readonly<Record<Platform, NotificationMetrics>> = {
  ios: {
    taken: 8 * 2 + 14 * 2 + 38 + 10,
    title: { size: 15, weight: 600, most: 1 },
    body: { size: 15, weight: 400, most: 4 },
    time: { size: 13, gap: 8 },
    breaks: true,
  },
  android: {
    taken: 16 * 2 + 16 * 2 + 24 + 12 + 12 + 32,
    title: { size: 14, weight: 500, most: 1 },
    body: { size: 14, weight: 400, most: 1 },
    time: { size: 12, gap: 0 },
    breaks: false,
  },
}

/** How wide a row of text is on that phone, in pt or dp. */
export function textWidth(platform: Platform, size: DeviceSize): number {
  return screens[platform][size][0] - notifications[platform].taken
}
