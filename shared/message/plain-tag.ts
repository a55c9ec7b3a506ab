/** Letters of any script, marks, figures, hyphen and underscore: certainly nothing special (seed §3.1). */
export const PLAIN_TAG = /^[\p{L}\p{M}\p{N}_-]*$/u
