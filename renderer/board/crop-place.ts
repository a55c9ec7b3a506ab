import type { FontSize } from '../../shared/preview/devices'
import type { BoardCell } from './board-sections'

/** Which part of a phone a crop shows: pt (dp) that are cut off at its top, or at its foot. */
export type CropPlace = { readonly top: number } | { readonly foot: number }

/** What larger text adds to a card of many lines, so that the crop keeps the whole of it. */
const taller: Readonly<Record<FontSize, number>> = { default: 0, large: 10, extra: 42 }

const inTheApp: CropPlace = { top: 8 }
/** Their ghost stands in the app, whatever the situation is. */
const ghostsOfTheApp = new Set(['push_not_in_chat', 'command', 'message_unreadable'])
/** Below the switches. */
const shade = 240
const places: Readonly<Record<BoardCell['situation'], CropPlace>> = {
  'ios.lock': { foot: 22 },
  'ios.banner': { top: 0 },
  'ios.centre': { top: 8 },
  'ios.expanded': { top: 62 },
  'ios.hidden': { foot: 22 },
  'ios.badge': { top: 20 },
  'ios.foreground': { top: 0 },
  'ios.silent': { foot: 22 },
  'ios.chat': inTheApp,
  'ios.offline': { foot: 22 },
  'ios.chatList': inTheApp,
  'android.shade': { top: shade },
  'android.expanded': { top: shade },
  'android.headsUp': { top: 0 },
  'android.lock': { top: 44 },
  'android.hidden': { top: shade },
  'android.badge': { top: 20 },
  'android.foreground': { top: 0 },
  'android.silent': { top: shade },
  'android.chat': inTheApp,
  'android.offline': { top: 44 },
}

/** The part in which something is seen, or where its ghost stands. */
export function cropPlace({ situation, seen }: BoardCell, fontSize: FontSize): CropPlace {
  if (seen.kind === 'chat' || seen.kind === 'chatList') return inTheApp
  if (seen.kind === 'nothing' && ghostsOfTheApp.has(seen.because)) return inTheApp
  // A home screen has its ghost below the icons.
  if (seen.kind === 'nothing' && situation === 'ios.badge') return { top: 170 }
  if (seen.kind === 'nothing' && situation === 'android.badge') return { top: 280 }
  const place = places[situation]
  const more = seen.kind === 'notification' ? taller[fontSize] : 0
  return 'foot' in place ? { foot: place.foot + more } : place
}
