import type { IncomingMessage } from 'node:http'

export interface ReadBody {
  readonly text: string
  /** On the wire; `text` is cut at `most`. */
  readonly bytes: number
}

/** Longer uploads are cut off instead of drained. */
const DRAINED = 32 * 1024 * 1024

/** The whole body, of which at most `most` bytes are kept. Null where the client left half-way. */
export async function readRequest(
  request: IncomingMessage,
  most: number,
): Promise<ReadBody | null> {
  const chunks: Buffer[] = []
  let bytes = 0
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      const room = most - bytes
      if (room > 0) chunks.push(chunk.subarray(0, room))
      bytes += chunk.length
      if (bytes > DRAINED) return null
    }
  } catch {
    return null
  }
  return { text: Buffer.concat(chunks).toString('utf8'), bytes }
}
