import { ok, type Result } from '../../shared/result'
import { api } from '../api'
import type { MirrorFailure } from './mirror-feed'

/** Has the folder that cannot be opened put aside by the next start, and starts the app anew. */
export async function restartForDrafts(): Promise<Result<null, MirrorFailure>> {
  const noted = await api.call('mirror.quarantine', undefined)
  if (!noted.ok) return noted
  await api.call('app.restart', undefined)
  return ok(null)
}
