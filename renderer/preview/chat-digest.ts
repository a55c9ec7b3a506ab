import { assertNever } from '../../shared/assert-never'
import type { ChatMessage } from '../../shared/preview/chat-message'
import type { Wording } from '../wording/zh-CN'
import { visibleHead } from './visible-head'

/** No row of a list shows more. */
const MOST = 200

/** A message in one line, as a list of conversations says it: `[图片]`, `[文件] 秋茶.pdf`. */
export function chatDigest(message: ChatMessage, wording: Wording): string {
  const { digest } = wording.phones.list
  const head = (text: string): string => visibleHead(text, MOST)
  switch (message.look) {
    case 'text':
    case 'note':
      return head(message.text)
    case 'picture':
      return message.gif ? digest.gif : digest.picture
    case 'article':
      return digest.article(head(message.title))
    case 'place':
      return digest.place(head(message.name))
    case 'voice':
      return digest.voice
    case 'video':
      return digest.video
    case 'file':
      return digest.file(head(message.name))
    case 'custom':
      return digest.custom(head(message.objectName))
    case 'none':
    case 'unreadable':
      return ''
    default:
      return assertNever(message)
  }
}
