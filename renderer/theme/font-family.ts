import tokens from './tokens.json'

/** The token's family behind a face for a few signs (base.css) that Noto's Chinese fonts draw wide. */
export const fontFamily = `"Pushdesk Signs", ${tokens.font.family}`
