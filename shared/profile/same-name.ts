/** Is this the app's name as somebody typed it? The same letters composed otherwise (é) are the same. */
export const isSameName = (typed: string, name: string): boolean =>
  typed.normalize('NFC') === name.normalize('NFC')
