import { saidAt, type MirrorRecord } from '../../shared/drafts/mirror-record'
import { ok } from '../../shared/result'

/** How main answers for a second copy of these records, for `fakeBridge`. */
export const mirrorAnswers = (records: () => readonly MirrorRecord[]) => ({
  'mirror.heads': () =>
    ok({
      heads: records().map((one) => ({
        id: one.id,
        kind: one.kind === 'deleted' ? ('deleted' as const) : ('kept' as const),
        at: saidAt(one),
      })),
      next: null,
    }),
  'mirror.some': ({ ids }: { readonly ids: readonly string[] }) =>
    ok(records().flatMap((one) => (one.kind !== 'deleted' && ids.includes(one.id) ? [one] : []))),
})
