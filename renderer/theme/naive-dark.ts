import { darkTheme } from 'naive-ui'

/** In a file of its own, to be brought when asked for: it names every component of the library. */
export const naiveDark = darkTheme
