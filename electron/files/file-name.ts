/** Bytes: no file system takes more than 255 with what is still to be put behind it. */
const LONGEST = 180
// Windows keeps these names for devices, whatever their extension.
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i
const forbidden = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu

/**
 * A file name that every system takes: without the signs of paths, invisible ones or a dot at an
 * end, and at most 180 bytes of UTF-8 before its extension.
 */
export function fileName(title: string, extension: string): string {
  const plain = title.replace(forbidden, ' ').replace(/\s+/g, ' ')
  const name = head(plain.trim()).replace(/^[\s.]+|[\s.]+$/g, '')
  return `${name === '' || reserved.test(name) ? 'Pushdesk' : name}.${extension}`
}

function head(text: string): string {
  let bytes = 0
  let end = 0
  for (const sign of text) {
    bytes += Buffer.byteLength(sign)
    if (bytes > LONGEST) break
    end += sign.length
  }
  return text.slice(0, end)
}
