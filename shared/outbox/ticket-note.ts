import { z } from 'zod'

/** A send of a colleague or from RongCloud's console, noted by hand: it took a ticket of this App Key. */
export const ticketNoteSchema = z.strictObject({
  id: z.string().min(1).max(64),
  appKey: z.string().min(1).max(64),
  /** A rehearsal's tickets are its own. */
  rehearsal: z.boolean(),
  /** When it went out, ms. */
  sentAt: z.number(),
  who: z.string().max(60),
  note: z.string().max(200),
})
export type TicketNote = z.infer<typeof ticketNoteSchema>
