import type { Wording } from '../wording/zh-CN'

/** Why the disk did not take a file, by the system's own code (`ENOSPC`, …), and what helps. */
export function diskWords(code: string, { files: { disk } }: Pick<Wording, 'files'>): string {
  if (code === 'ENOSPC' || code === 'EDQUOT') return disk.full
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return disk.denied
  if (code === 'ENOENT' || code === 'ENOTDIR') return disk.gone
  return disk.other(code)
}
