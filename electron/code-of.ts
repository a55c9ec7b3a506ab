/** The system's own word for what went wrong (`ENOSPC`, …); «unknown» where it gave none. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
