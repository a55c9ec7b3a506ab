import { z } from 'zod'

export const historyFormats = ['csv', 'jsonl'] as const
export type HistoryFormat = (typeof historyFormats)[number]

/** The sends to be made into a file, in the order the window shows them, and the language of its words. */
export const historyOrderSchema = z.strictObject({
  format: z.enum(historyFormats),
  language: z.enum(['zh-CN', 'en-US']),
  attemptIds: z.array(z.string().min(1).max(64)).min(1).max(100_000),
})
export type HistoryOrder = z.output<typeof historyOrderSchema>
