import type { Theme } from './css-variables'

export const themeChoices = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof themeChoices)[number]

/** What a choice comes to on a system that is dark, or is not. */
export const themeOf = (choice: ThemeChoice, systemDark: boolean): Theme =>
  choice === 'system' ? (systemDark ? 'dark' : 'light') : choice

/** The system's own tone, and its changes. */
export const systemTone = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)')
