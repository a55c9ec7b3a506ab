/** Colours of drawn things (logos), the same in light and dark; they become `--art-*` variables. */
export const artworkColors = {
  'logo-ground': '#1F4D3B',
  'logo-sun': '#E9C98A',
  'logo-hill': '#F3EFE2',
  'logo-field': '#5C9C7C',
  'logo-sample': '#7761BE',
  'logo-ticket': '#FFFFFF',
} as const
