import { storedChoice } from './stored-choice'
import { themeChoices, type ThemeChoice } from './theme-choice'

/** Where the chosen theme is kept: localStorage answers before the first paint. */
export const THEME_KEY = 'pushdesk.theme'

/** The theme chosen last; the system's where none was. */
export const storedTheme = (): ThemeChoice => storedChoice(THEME_KEY, themeChoices) ?? 'system'
