import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { OpenFailure } from '../../shared/moving/opened-file'
import { readMoving, type MovingContent } from '../../shared/moving/read-moving'
import { fail, ok, type Result } from '../../shared/result'
import { codeOf } from '../code-of'
import type { Log } from '../log'
import { nodeHash } from './node-hash'

/** Bytes. A hundred thousand drafts fit; a film that was chosen by mistake is not read into memory. */
export const MOST_BYTES = 256 * 1024 * 1024

/** Reads a file whole or says in which line it fails. Others have their turn in between. */
export async function readMovingFile(
  path: string,
  log: Log,
  mostBytes = MOST_BYTES,
): Promise<Result<MovingContent, OpenFailure>> {
  const name = basename(path)
  let bytes: Buffer
  try {
    // A pipe would hold the open up for ever, and a device has no end.
    const kind = await stat(path)
    if (!kind.isFile() && !kind.isDirectory()) return fail({ kind: 'not_read', code: 'EINVAL' })
    const file = await open(path)
    try {
      const { size } = await file.stat()
      if (size > mostBytes)
        return fail({ kind: 'too_big', name, megabytes: Math.ceil(size / 1024 / 1024) })
      bytes = await file.readFile()
    } finally {
      await file.close()
    }
  } catch (error) {
    log.error('moving: not read', error)
    return fail({ kind: 'not_read', code: codeOf(error) })
  }
  const text = decode(bytes)
  if (text === null)
    return fail({ kind: 'bad_file', name, fault: { kind: 'not_utf8', line: foreignLine(bytes) } })
  const read = await inParts(readMoving(text, nodeHash))
  return read.ok ? ok(read.value) : fail({ kind: 'bad_file', name, fault: read.failure })
}

/** The mark of byte order stays: a file that has one was saved by another program. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The first line, from 1, that is no UTF-8. */
function foreignLine(bytes: Buffer): number {
  let line = 1
  for (let at = 0; at < bytes.length; line += 1) {
    const end = bytes.indexOf(10, at)
    const next = end === -1 ? bytes.length : end + 1
    if (decode(bytes.subarray(at, next)) === null) return line
    at = next
  }
  return line
}

async function inParts<Value>(work: Generator<void, Value>): Promise<Value> {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    await new Promise((resolve) => setImmediate(resolve))
  }
}
