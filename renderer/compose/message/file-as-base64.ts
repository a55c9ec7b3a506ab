import { fail, ok, type Result } from '../../../shared/result'

/** The bytes of a file as base64, without the `data:` head that a browser writes before them. */
export async function fileAsBase64(file: Blob): Promise<Result<string, 'unreadable'>> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    let text = ''
    // In pieces: a call takes only so many arguments.
    for (let at = 0; at < bytes.length; at += 8_192)
      text += String.fromCharCode(...bytes.subarray(at, at + 8_192))
    return ok(btoa(text))
  } catch {
    return fail('unreadable')
  }
}
