import { app, BrowserWindow, nativeTheme, type BrowserWindowConstructorOptions } from 'electron'
import { APP_ORIGIN } from './app-protocol'
import { askBeforeLosing } from './ask-before-losing'
import { frameColours } from './frame-colours'
import { hardenedPage } from './hardened-page'
import type { Look } from './last-look'
import type { Log } from './log'
import { systemWording } from './system-wording'

/** The top bar of the page; the system's own buttons stand in it on macOS and Windows. */
const TOP_BAR = 52

/** Opens the one window, shown at once in the colour that its page will have. */
export function openWindow(options: {
  readonly preload: string
  readonly log: Log
  /** The theme that its page will have; null: the system's. */
  readonly look: Look | null
  /** Its page had crashed, and is loaded again. */
  readonly onRevived: () => void
}): BrowserWindow {
  const { preload, log, look, onRevived } = options
  const colour = frameColours[look ?? (nativeTheme.shouldUseDarkColors ? 'dark' : 'light')]
  const window = new BrowserWindow({
    title: 'Pushdesk 推送台',
    width: 1440,
    height: 900,
    minWidth: 1024,
    minHeight: 700,
    backgroundColor: colour.surface,
    autoHideMenuBar: true,
    ...frame(colour),
    webPreferences: hardenedPage(preload),
  })
  // The page's <title> is for the page; the window keeps its name.
  window.on('page-title-updated', (event) => {
    event.preventDefault()
  })
  reviveAfterCrash(window, log, onRevived)
  askBeforeLosing(window, systemWording(app.getLocale()))
  void window.loadURL(`${APP_ORIGIN}/`)
  return window
}

function frame(colour: { surface: string; symbols: string }): BrowserWindowConstructorOptions {
  // The rail is 76 wide, the three lights 52: they stand in its middle.
  if (process.platform === 'darwin')
    return { titleBarStyle: 'hiddenInset', trafficLightPosition: { x: 12, y: 20 } }
  if (process.platform === 'win32')
    return {
      titleBarStyle: 'hidden',
      titleBarOverlay: {
        color: colour.surface,
        symbolColor: colour.symbols,
        // The lowest 3 px belong to the environment's edge.
        height: TOP_BAR - 3,
      },
    }
  return {}
}

const REVIVALS = 3

/** A crashed page loses nothing that was saved: it is loaded again, but not for ever. */
function reviveAfterCrash(window: BrowserWindow, log: Log, onRevived: () => void): void {
  let revivals = 0
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.error(`window: page process gone (${reason}, ${exitCode})`)
    if (reason === 'clean-exit' || revivals >= REVIVALS || window.isDestroyed()) return
    revivals += 1
    onRevived()
    window.reload()
  })
}
