import { z } from 'zod'

/** A user id that can stand on a line of its own, as lists, bodies of jobs and the mirror keep them. */
export const oneLineIdSchema = z.string().regex(/^[^\r\n]*$/)
