/** The only two channels between window and main. */
export const channels = { request: 'pushdesk:request', event: 'pushdesk:event' } as const
