import { returnCode } from '../../shared/rongcloud/return-codes'
import type { Reached } from './population'

export type AnswerFormat = 'json' | 'xml'

/** What the sandbox says to one call, before it is written in either format. */
export interface WireAnswer {
  readonly code: number
  readonly id?: string
  /** An addition of the sandbox: RongCloud itself never says whom it reached. */
  readonly reached?: Reached
  readonly errorMessage?: string
  /** Of `/user/tags/get`. */
  readonly result?: Readonly<Record<string, readonly string[]>>
}

/** A refusal by a published code, in RongCloud's words and, where there is more to say, ours. */
export function refuse(code: number, detail?: string): WireAnswer {
  return { code, errorMessage: detail ?? returnCode(code)?.en ?? 'refused' }
}

/** The HTTP status a code comes with (api.md, «Answers»). */
export const httpStatusOf = (code: number): number => returnCode(code)?.http ?? 400

/** `{"code":200,…}` or `<xml><code>200</code>…</xml>`, as the seed prints them. */
export function writeWireAnswer(answer: WireAnswer, format: AnswerFormat): string {
  return format === 'json' ? JSON.stringify(answer) : `<xml>${elements(answer)}</xml>`
}

function elements(members: object): string {
  return Object.entries(members)
    .map(([name, value]) => {
      const inner = typeof value === 'object' && value !== null ? elements(value) : escaped(value)
      return `<${name}>${inner}</${name}>`
    })
    .join('')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
}

/** XML 1.0 has no way to write most control characters and lone surrogates: they become U+FFFD. */
function escaped(value: unknown): string {
  return String(value)
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
    .replace(/[&<>]/g, (character) => entities[character] ?? character)
}
