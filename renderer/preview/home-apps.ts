/** The other apps of a home screen, as strokes on a 60 grid; their colours are `--phone-app-…`. */
export const homeApps = {
  notes: 'M19 20h22M19 29h22M19 38h13',
  weather: 'M20 39h19a8 8 0 0 0 .6-16 11 11 0 0 0-21-.5A8.4 8.4 0 0 0 20 39z',
  album: 'M15 40l10-12 7 8 5-6 8 10zM34.5 21a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z',
  maps: 'M30 44s12-11 12-20a12 12 0 0 0-24 0c0 9 12 20 12 20zM26 24a4 4 0 1 0 8 0a4 4 0 1 0-8 0z',
  settings:
    'M23 30a7 7 0 1 0 14 0a7 7 0 1 0-14 0zM30 15v5M30 40v5M15 30h5M40 30h5M19.4 19.4l3.5 3.5M37.1 37.1l3.5 3.5M40.6 19.4l-3.5 3.5M22.9 37.1l-3.5 3.5',
  phone: 'M20 18c-2 3-2 7 2 13s10 11 14 12c3 0 5-2 6-4l-6-5-4 2c-3-2-5-5-6-8l3-3-4-8z',
  music: 'M25 40V20l17-4v20M17 40a4 4 0 1 0 8 0a4 4 0 1 0-8 0zM34 36a4 4 0 1 0 8 0a4 4 0 1 0-8 0z',
  mail: 'M16 20h28v20H16zM16 21.5l14 11 14-11',
  browser: 'M15 30a15 15 0 1 0 30 0a15 15 0 1 0-30 0zM36.5 23.5l-4 9-9 4 4-9z',
  camera: 'M15 23h7l3-4h10l3 4h7v18H15zM24 31a6 6 0 1 0 12 0a6 6 0 1 0-12 0z',
} as const
export type HomeApp = keyof typeof homeApps
