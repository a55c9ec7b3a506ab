import type { Platform } from '../../shared/preview/platform'
import tokens from '../theme/tokens.json'

/** The system's own font where the machine has it, the app's stack otherwise (look.md, «Type»). */
export const phoneFonts: Readonly<Record<Platform, string>> = {
  ios: tokens.font.family,
  android: `Roboto, ${tokens.font.family.replace('-apple-system, "SF Pro Text", ', '')}`,
}
