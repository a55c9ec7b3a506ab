/** surface.window and text.primary of each theme: what the frame of the window has of the page. */
export const frameColours = {
  light: { surface: '#FFFFFF', symbols: '#1B1C1E' },
  dark: { surface: '#1A1B1E', symbols: '#ECECEA' },
} as const
