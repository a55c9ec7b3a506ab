import type { Draft } from '../../../shared/message/draft'
import { pushBody } from '../../../shared/message/request'

/** The body of a draft to read and to edit; what goes out is the same without the blanks. */
export const bodyText = (draft: Draft): string => JSON.stringify(pushBody(draft), null, 2)
