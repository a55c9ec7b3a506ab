interface Frame {
  readonly url: string
}

/** Is the caller the main frame of our own window, and does our own page run in it? */
export function isTrustedFrame(
  sender: Frame | null | undefined,
  mainFrame: Frame | null | undefined,
): boolean {
  if (!sender || !mainFrame || sender !== mainFrame) return false
  try {
    const { protocol, host } = new URL(sender.url)
    return protocol === 'app:' && host === 'pushdesk'
  } catch {
    return false
  }
}
