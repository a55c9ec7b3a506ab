import { Menu, type MenuItemConstructorOptions } from 'electron'
import { systemWording } from './system-wording'

/**
 * The menu: on macOS it stands at the top of the screen and carries ⌘C and its like; elsewhere it
 * is hidden until Alt. Reload and developer tools only in development.
 */
export function setApplicationMenu(locale: string, packaged: boolean): void {
  const words = systemWording(locale)
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  const development: MenuItemConstructorOptions[] = packaged
    ? []
    : [separator, { role: 'reload' }, { role: 'toggleDevTools' }]
  const mac: MenuItemConstructorOptions[] =
    process.platform === 'darwin' ? [{ role: 'appMenu' }] : []
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...mac,
      {
        label: words.edit,
        submenu: [
          { role: 'undo', label: words.undo },
          { role: 'redo', label: words.redo },
          separator,
          { role: 'cut', label: words.cut },
          { role: 'copy', label: words.copy },
          { role: 'paste', label: words.paste },
          { role: 'selectAll', label: words.selectAll },
        ],
      },
      {
        label: words.view,
        submenu: [
          { role: 'resetZoom', label: words.actualSize },
          { role: 'zoomIn', label: words.zoomIn },
          { role: 'zoomOut', label: words.zoomOut },
          separator,
          { role: 'togglefullscreen', label: words.fullScreen },
          ...development,
        ],
      },
      {
        label: words.window,
        role: 'window',
        submenu: [
          { role: 'minimize', label: words.minimize },
          { role: 'close', label: words.close },
        ],
      },
    ]),
  )
}
