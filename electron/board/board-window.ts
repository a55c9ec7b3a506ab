import { BrowserWindow, screen, type WebFrameMain } from 'electron'
import type { BoardOrder, BoardSize } from '../../shared/board/board-order'
import { APP_ORIGIN } from '../app-protocol'
import { hardenedPage } from '../hardened-page'
import { boardAddress } from './board-address'
import { paperFor } from './paper-for'
import type { BoardPage } from './save-board'

/** Pixels of the picture to one of the board's. The page scales itself to it (BoardSheet.vue). */
const PIXELS = 2

export interface BoardWindow extends BoardPage {
  readonly mainFrame: () => WebFrameMain | undefined
  /** What the page reported. */
  readonly tell: (size: BoardSize | null) => void
}

/** Opens a hidden window of our own page that shows nothing but one board. */
export function openBoardWindow(preload: string, ticket: string, order: BoardOrder): BoardWindow {
  const window = new BrowserWindow({
    show: false,
    frame: false,
    skipTaskbar: true,
    useContentSize: true,
    // Only macOS would keep it smaller than the screen.
    enableLargerThanScreen: true,
    width: 2880,
    height: 1800,
    // A page that is not shown paints only if it is told not to save its breath.
    webPreferences: { ...hardenedPage(preload), backgroundThrottling: false },
  })
  const contents = window.webContents
  let tell: BoardWindow['tell'] = () => undefined
  const drawn = new Promise<BoardSize | null>((resolve, reject) => {
    tell = resolve
    contents.once('render-process-gone', (_event, { reason }) => {
      reject(new Error(`page process gone (${reason})`))
    })
    window.once('closed', () => {
      reject(new Error('window closed'))
    })
    window.loadURL(`${APP_ORIGIN}/${boardAddress(ticket, order)}`).catch(reject)
  })
  // Whoever closes the window in the middle does not wait for it any more.
  drawn.catch(() => undefined)

  return {
    mainFrame: () => (window.isDestroyed() ? undefined : contents.mainFrame),
    tell,
    drawn,
    picture: async ({ width, height }) => {
      const { scaleFactor } = screen.getDisplayMatching(window.getBounds())
      const pixels = { width: width * PIXELS, height: height * PIXELS }
      window.setContentSize(
        Math.ceil(pixels.width / scaleFactor),
        Math.ceil(pixels.height / scaleFactor),
      )
      await contents.executeJavaScript(untilPainted(pixels))
      const image = await contents.capturePage()
      return image.crop({ x: 0, y: 0, ...pixels }).toPNG()
    },
    document: (size) => contents.printToPDF(paperFor(size)),
    close: () => {
      if (!window.isDestroyed()) window.destroy()
    },
  }
}

/** A script that ends two frames after the page is that large, to the one CSS px that rounding takes. */
const untilPainted = ({ width, height }: { width: number; height: number }): string => `
  new Promise((done) => {
    const large = () =>
      (innerWidth + 1) * devicePixelRatio >= ${width} && (innerHeight + 1) * devicePixelRatio >= ${height}
    const look = () => requestAnimationFrame(() => (large() ? requestAnimationFrame(done) : look()))
    look()
  }).then(() => null)`
