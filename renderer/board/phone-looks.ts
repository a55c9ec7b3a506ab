import type { DeviceSize, FontSize, TimeLabel } from '../../shared/preview/devices'
import type { Theme } from '../theme/css-variables'

/** How all phones of a board look. */
export interface PhoneLooks {
  readonly size: DeviceSize
  readonly fontSize: FontSize
  readonly timeLabel: TimeLabel
  readonly theme: Theme
}
