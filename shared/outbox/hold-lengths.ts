/** The hold before a confirmed send goes out, ms (issue: 10 s by default, 0–60). */
export const HOLD_DEFAULT = 10_000
export const HOLD_MOST = 60_000
