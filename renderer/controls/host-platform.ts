export type HostPlatform = 'darwin' | 'win32' | 'linux'

/** The desktop this window stands on, known before main answers, so that the shell never jumps. */
export function hostPlatform(): HostPlatform {
  if (/Mac/.test(navigator.platform)) return 'darwin'
  return /Win/.test(navigator.platform) ? 'win32' : 'linux'
}
