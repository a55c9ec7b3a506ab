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

/** A window of ours. */
export interface TrustedPage {
  readonly mainFrame: Frame | null | undefined
  /** All it may call; absent: everything. */
  readonly calls?: ReadonlySet<string>
}

/** May this frame make this call, if it is that page's? */
export function mayCall(
  { mainFrame, calls }: TrustedPage,
  sender: Frame | null | undefined,
  name: unknown,
): boolean {
  if (!isTrustedFrame(sender, mainFrame)) return false
  return calls === undefined || (typeof name === 'string' && calls.has(name))
}
