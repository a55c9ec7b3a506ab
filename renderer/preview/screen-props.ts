import type { DeviceSize, FontSize, TimeLabel } from '../../shared/preview/devices'
import type { SeenOne } from '../../shared/preview/seen'
import type { Environment } from '../../shared/profile/profile'

/** What every screen of a phone is drawn from. */
export interface ScreenProps {
  readonly seen: SeenOne
  readonly size: DeviceSize
  readonly fontSize: FontSize
  readonly timeLabel: TimeLabel
  readonly environment: Environment
  readonly appName: string
  /** What the phone's clock says, ms. */
  readonly now: number
  /** It wakes the app behind the screen (a silent push). */
  readonly wakes?: boolean
}
