import { afterPaint } from '../composables/after-paint'
import { hostPlatform } from '../controls/host-platform'
import { iconPaths, type IconName } from '../controls/icon-paths'
import { views } from '../shell/views'
import { applyTheme } from '../theme/apply-theme'
import { storedTheme } from '../theme/stored-theme'
import { systemTone, themeOf } from '../theme/theme-choice'
import './first-frame.css'

/**
 * Draws the shell as it will stand there, without a word and without Vue, and resolves once it was
 * painted: what makes the app runs behind that. Its rooms can be clicked already, for a link only
 * changes the address. The app takes its place when it mounts in `root`.
 */
export function firstFrame(root: Element): Promise<void> {
  applyTheme(themeOf(storedTheme(), systemTone().matches))
  const shell = made('div', `first-frame ${hostPlatform()}`)
  // The app says all of it, by name, in a moment.
  shell.setAttribute('aria-hidden', 'true')
  const rail = made('div', 'rail')
  for (const { path, icon, place } of views) {
    const link = made('a', place)
    link.setAttribute('href', `#${path}`)
    link.tabIndex = -1
    link.append(drawn(icon))
    rail.append(link)
  }
  const bar = made('div', 'bar')
  bar.append(made('div', 'search'))
  shell.append(bar, rail)
  root.replaceChildren(shell)

  return new Promise((resolve) => void afterPaint(resolve))
}

function made(tag: string, name: string): HTMLElement {
  const element = document.createElement(tag)
  element.className = name
  return element
}

function drawn(icon: IconName): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', iconPaths[icon])
  svg.append(path)
  return svg
}
