import type { Draft } from '../../shared/message/draft'

/** The draft in the bin since `binnedAt` (ms since 1970), or with null out of it; all else as it is. */
export const refiled = (draft: Draft, binnedAt: number | null): Draft => ({
  ...draft,
  filing: { ...draft.filing, binnedAt },
})
