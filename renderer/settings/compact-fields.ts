/** Fields of a settings row: as high as its buttons, in the text size of the interface. */
export const compactInput = { heightMedium: '32px', fontSizeMedium: '13px' } as const

export const compactSelect = { peers: { InternalSelection: compactInput } } as const
