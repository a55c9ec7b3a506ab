/** Why no file was saved, whatever was to be in it. */
export type FileFailure =
  /** The operator closed the dialog. */
  | { readonly kind: 'cancelled' }
  /** What the system said; a file that was there is unharmed. */
  | { readonly kind: 'disk'; readonly code: string }
