import { noticeKey, type Notice } from './notice'

/** Under which a warning of a draft is remembered as seen (`acknowledged` of the drafts). */
export const seenKey = (draftId: string, notice: Notice): string =>
  `${draftId} ${noticeKey(notice)}`
