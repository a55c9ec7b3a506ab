import { z } from 'zod'
import type { FileFailure } from '../ipc/file-failure'
import { deviceSizes, fontSizes, timeLabels } from '../preview/devices'

export const boardFormats = ['png', 'pdf'] as const
export type BoardFormat = (typeof boardFormats)[number]

/** One board to be made into a file: of which draft, and how its phones look. */
export const boardOrderSchema = z.strictObject({
  draftId: z.string().min(1).max(64),
  /** What the file is called as long as nobody says otherwise; main makes it fit for a disk. */
  title: z.string().max(400),
  format: z.enum(boardFormats),
  size: z.enum(deviceSizes),
  fontSize: z.enum(fontSizes),
  timeLabel: z.enum(timeLabels),
  theme: z.enum(['light', 'dark']),
})
export type BoardOrder = z.output<typeof boardOrderSchema>

/** What the hidden window's address says about the board it has to draw. */
export const boardPageSchema = boardOrderSchema
  .omit({ draftId: true, title: true })
  .extend({ ticket: z.string().min(1).max(64) })
export type BoardPageQuery = z.output<typeof boardPageSchema>

/** How large the drawn board is, in CSS px: whole ones, and never more than a picture can hold. */
export const boardSizeSchema = z.strictObject({
  width: z.int().min(1).max(4000),
  height: z.int().min(1).max(8000),
})
export type BoardSize = z.output<typeof boardSizeSchema>

/** null: the page has no board to draw (the draft is gone). */
export const drawnBoardSchema = z.strictObject({
  ticket: z.string().min(1).max(64),
  size: boardSizeSchema.nullable(),
})
export type DrawnBoard = z.output<typeof drawnBoardSchema>

/** The page did not draw its board, or not in time (`not_ready`), so nothing was written. */
export type BoardFailure = FileFailure | { readonly kind: 'not_ready' }
