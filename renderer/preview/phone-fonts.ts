import type { Platform } from '../../shared/preview/platform'
import tokens from '../theme/tokens.json'

/** Noto comes last and draws a middle dot as wide as a 汉字, as no phone does (base.css). */
const family = tokens.font.family.replace('"Noto Sans CJK', '"Pushdesk Signs", $&')

/** The system's own font where the machine has it, the app's stack otherwise (look.md, «Type»). */
export const phoneFonts: Readonly<Record<Platform, string>> = {
  ios: family,
  android: `Roboto, ${family.replace('-apple-system, "SF Pro Text", ', '')}`,
}
