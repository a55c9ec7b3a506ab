/** free: may be sent · planned: this draft would take it · used: gone · held: by an unknown result. */
export type TicketState = 'free' | 'planned' | 'used' | 'held'
