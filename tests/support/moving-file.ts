import { nodeHash } from '../../electron/moving/node-hash'
import type { MovingRecord } from '../../shared/moving/moving-record'
import { createMovingWriter } from '../../shared/moving/write-moving'

/** A whole file with these records, handed over in parts of any size as the window does it. */
export function movingFile(records: readonly MovingRecord[], part = 2): string {
  const writer = createMovingWriter(nodeHash)
  const lines: string[] = []
  for (let at = 0; at < records.length; at += part)
    lines.push(writer.add(records.slice(at, at + part)))
  return [writer.header(), ...lines].join('')
}
