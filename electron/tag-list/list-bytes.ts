import { open, stat, type FileHandle } from 'node:fs/promises'
import { fail, ok, type Result } from '../../shared/result'
import type { ListFailure } from '../../shared/tags/tag-list'
import { codeOf } from '../code-of'

const CHUNK = 1 << 20

/** The bytes of a list, once from front to end. */
export interface ListBytes {
  readonly totalBytes: number
  /** Empty at the end. The bytes are good until the call after the next. */
  readonly next: () => Promise<Result<Buffer, ListFailure>>
  readonly close: () => Promise<void>
}

export function textBytes(text: string): ListBytes {
  const bytes = Buffer.from(text, 'utf8')
  let at = 0
  return {
    totalBytes: bytes.length,
    next: async () => {
      const chunk = bytes.subarray(at, at + CHUNK)
      at += chunk.length
      return ok(chunk)
    },
    close: () => Promise.resolve(),
  }
}

/** Opens a file, and watches that it stays as it was at that moment until its last byte is read. */
export async function fileBytes(path: string): Promise<Result<ListBytes, ListFailure>> {
  let file: FileHandle
  try {
    // Asked before it is opened: opening a pipe waits for whoever writes into it.
    if (!(await stat(path)).isFile()) return fail({ kind: 'not_a_file' })
    file = await open(path)
  } catch (error) {
    return fail(whyNot(error))
  }
  const before = await file.stat()
  const buffers = [Buffer.allocUnsafe(CHUNK), Buffer.allocUnsafe(CHUNK)] as const
  let turn = 0
  let at = 0
  /** Read ahead, while the chunk before is looked at. */
  let ahead: Promise<Result<Buffer, ListFailure>> | null = null

  async function read(): Promise<Result<Buffer, ListFailure>> {
    const buffer = buffers[turn % 2 === 0 ? 0 : 1]
    turn += 1
    try {
      const { bytesRead } = await file.read(buffer, 0, CHUNK, at)
      at += bytesRead
      if (at > before.size) return fail({ kind: 'changed' })
      if (bytesRead === 0) return await atEnd()
      return ok(buffer.subarray(0, bytesRead))
    } catch (error) {
      return fail(whyNot(error))
    }
  }

  async function atEnd(): Promise<Result<Buffer, ListFailure>> {
    if (at < before.size) return fail({ kind: 'shrunk' })
    const now = await stat(path).catch(() => null)
    if (now === null) return fail({ kind: 'vanished' })
    const same = now.ino === before.ino && now.size === before.size
    return same && now.mtimeMs === before.mtimeMs ? ok(Buffer.alloc(0)) : fail({ kind: 'changed' })
  }

  return ok({
    totalBytes: before.size,
    next: async () => {
      const chunk = await (ahead ?? read())
      ahead = chunk.ok && chunk.value.length > 0 ? read() : null
      return chunk
    },
    close: async () => {
      await ahead?.catch(() => undefined)
      await file.close()
    },
  })
}

function whyNot(error: unknown): ListFailure {
  const code = codeOf(error)
  if (code === 'ENOENT') return { kind: 'vanished' }
  return code === 'EISDIR' ? { kind: 'not_a_file' } : { kind: 'not_read', code }
}
