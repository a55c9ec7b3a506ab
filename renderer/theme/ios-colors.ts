import tokens from './tokens.json'

/** The icons of other apps and what an iPhone shows of badge, dock and an open app. */
const same = {
  badge: tokens.device.ios.badgeFill,
  'app-notes': '#D9B867',
  'app-weather': '#4F7F9E',
  'app-album': '#8F6F5B',
  'app-maps': '#5E8F6B',
  'app-settings': '#6B7280',
  'app-phone': '#3F8F5F',
  'app-music': '#B45A50',
  'app-mail': '#3F6E9E',
  'badge-none': 'rgba(16,24,26,.62)',
  wakes: 'rgba(16,20,22,.72)',
  dim: 'rgba(10,16,18,.34)',
} as const

export const iosColors = {
  light: { ...same, dock: 'rgba(238,242,240,.34)', 'page-ghost': 'rgba(40,44,46,.45)' },
  dark: { ...same, dock: 'rgba(58,66,67,.44)', 'page-ghost': 'rgba(235,238,240,.42)' },
} as const
