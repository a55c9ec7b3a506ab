import { plainBlanks } from '../json/plain-blanks'

/** A request as somebody copied it, taken apart; `body` is JSON text, right or wrong. */
export interface FoundRequest {
  readonly body: string
  /** UTF-16 index of `body` within what was pasted. */
  readonly offset: number
  /** As the head of an HTTP request or a cURL command says it; '' where there is none. */
  readonly path: string
}

const HTTP_PATH = /\b(?:POST|GET|PUT)\s+(\S+?)\s+HTTP\//
const URL_PATH = /https?:\/\/[^\s'"/]+(\/[^\s'"?]*)/

/**
 * The JSON in a pasted text and the path in front of it: a body alone, a whole HTTP request as the
 * product document prints them, a cURL command. undefined: there is no JSON in it.
 */
export function findRequest(copied: string): FoundRequest | undefined {
  const pasted = plainBlanks(copied)
  const start = pasted.search(/\S/)
  if (start === -1) return undefined
  if (pasted[start] === '{' || pasted[start] === '[')
    return { body: pasted.slice(start).trimEnd(), offset: start, path: '' }

  const head = pasted.slice(0, Math.max(0, pasted.indexOf('{')))
  if (head === '') return undefined
  const end = pasted.lastIndexOf('}')
  const body = pasted.slice(head.length, end > head.length ? end + 1 : undefined)
  const path = HTTP_PATH.exec(head)?.[1] ?? URL_PATH.exec(head)?.[1] ?? ''
  // A shell ends its quotes for a single quote and opens them anew.
  const isShell = /^\s*(?:curl\b|.*\n[\s\S]*\bcurl\b)/.test(head) && /'$/.test(head)
  return { body: isShell ? body.replaceAll(`'\\''`, "'") : body, offset: head.length, path }
}
