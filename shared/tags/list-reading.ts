import { z } from 'zod'

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const
export type Encoding = (typeof encodings)[number]
export const separators = [',', ';', '\t'] as const
export type Separator = (typeof separators)[number]

/** How a list is to be read; `auto` is found out from its first 64 kB. */
export const listReadingSchema = z.strictObject({
  encoding: z.enum(['auto', ...encodings]).default('auto'),
  separator: z.enum(['auto', ...separators]).default('auto'),
  header: z.enum(['auto', 'yes', 'no']).default('auto'),
})
export type ListReading = z.infer<typeof listReadingSchema>

/** How it was read. */
export interface ListLayout {
  readonly encoding: Encoding
  /** The file begins with a byte order mark. */
  readonly bom: boolean
  readonly separator: Separator
  readonly header: boolean
}
