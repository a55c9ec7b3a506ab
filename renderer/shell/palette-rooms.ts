import type { IconName } from '../controls/icon-paths'
import { CONNECT_PATH } from '../settings/connect-path'
import type { Wording } from '../wording/zh-CN'
import { views } from './views'

export interface PaletteRoom {
  readonly path: string
  readonly icon: IconName
  readonly label: string
  /** The room it is part of. */
  readonly hint: string
}

/** Everywhere one can go by name: the rail first, then what lies behind it. */
export function paletteRooms(t: Wording): readonly PaletteRoom[] {
  const { nav } = t.shell
  const rail = views.map(({ name, path, icon }) => ({ path, icon, label: nav[name], hint: '' }))
  return [
    ...rail,
    { path: '/drafts/new', icon: 'plus', label: t.drafts.create, hint: nav.drafts },
    { path: '/drafts/bin', icon: 'trash', label: t.bin.title, hint: nav.drafts },
    {
      path: '/settings/appearance',
      icon: 'sun',
      label: t.settings.appearance.title,
      hint: nav.settings,
    },
    { path: '/settings/data', icon: 'box', label: t.moving.title, hint: nav.settings },
    { path: '/settings/about', icon: 'info', label: t.settings.about.title, hint: nav.settings },
    { path: CONNECT_PATH, icon: 'plus', label: t.shell.switcher.connect, hint: nav.settings },
  ]
}
