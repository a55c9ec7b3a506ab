import type { IconName } from '../controls/icon-paths'
import type { Wording } from '../wording/zh-CN'

export interface View {
  readonly name: Exclude<keyof Wording['shell']['nav'], 'label'>
  readonly path: string
  readonly icon: IconName
  readonly place: 'top' | 'bottom'
}

/** The rooms of the app in the order of the rail. */
export const views: readonly View[] = [
  { name: 'today', path: '/today', icon: 'calendar', place: 'top' },
  { name: 'drafts', path: '/drafts', icon: 'draft', place: 'top' },
  { name: 'audience', path: '/audience', icon: 'people', place: 'top' },
  { name: 'history', path: '/history', icon: 'chart', place: 'top' },
  { name: 'integration', path: '/integration', icon: 'plug', place: 'bottom' },
  { name: 'settings', path: '/settings', icon: 'sliders', place: 'bottom' },
]
