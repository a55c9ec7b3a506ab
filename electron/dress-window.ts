import type { BrowserWindow } from 'electron'
import { frameColours } from './frame-colours'
import type { Look } from './last-look'

/** Gives the window what it has of its page's theme: the ground, and on Windows the system's buttons. */
export function dressWindow(window: BrowserWindow, look: Look): void {
  const { surface, symbols } = frameColours[look]
  window.setBackgroundColor(surface)
  if (process.platform === 'win32')
    window.setTitleBarOverlay({ color: surface, symbolColor: symbols })
}
