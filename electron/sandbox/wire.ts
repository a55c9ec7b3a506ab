import type { IncomingHttpHeaders } from 'node:http'
import type { PushUserBody } from '../../shared/message/push-user-body'
import type { PushBody } from '../../shared/message/request'
import type { QuotaLimits } from '../../shared/quota'
import type { TagRequest } from '../../shared/tags/assignment'
import { checkSignature } from './check-signature'
import { messageId } from './message-id'
import { createPopulation, type Population } from './population'
import { pushRules } from './push-rules'
import { pushUserRules } from './push-user-rules'
import { createRateGate } from './rate-gate'
import { readForm } from './read-form'
import { readWireBody } from './read-wire-body'
import { createSendLedger } from './send-ledger'
import { tagBatchRules, tagSetRules } from './tag-rules'
import { refuse, type WireAnswer } from './wire-answer'
import type { WireRule } from './wire-rule'

export interface WireRequest {
  readonly method: string
  /** With the extension that asks for the answer's format, e.g. `/push.json`; no query. */
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: { readonly text: string; readonly bytes: number }
}

export interface WireParts {
  readonly appKey: string
  readonly secret: string
  /** Milliseconds since 1970. */
  readonly clock: () => number
  readonly limits: QuotaLimits
  readonly tagRates: { readonly setsPerSecond: number; readonly batchesPerSecond: number }
}

export interface Wire {
  readonly answer: (request: WireRequest) => WireAnswer
  readonly tagsOf: Population['tagsOf']
  readonly addressed: Population['addressed']
}

const FORM = 'application/x-www-form-urlencoded'

type SetBody = Extract<TagRequest, { path: '/user/tag/set' }>['body']
type BatchBody = Extract<TagRequest, { path: '/user/tag/batch/set' }>['body']

/** RongCloud's side of the wire, without a socket: fresh people and full tickets, then one answer per request. */
export function createWire({ appKey, secret, clock, limits, tagRates }: WireParts): Wire {
  const population = createPopulation(clock())
  const ledger = createSendLedger(limits)
  const setGate = createRateGate(tagRates.setsPerSecond)
  const batchGate = createRateGate(tagRates.batchesPerSecond)

  // The rules have read the body by now: its type is what they let through.
  const push = (body: unknown): WireAnswer => {
    const now = clock()
    if (!ledger.hasRoom(now))
      return refuse(1008, `more than ${limits.perHour} sends an hour or ${limits.perDay} a day`)
    ledger.spend(now)
    return { code: 200, id: messageId(), reached: population.reach(body as PushBody) }
  }
  /** Outside the quota of `/push` (api.md), so it looks at no ledger. */
  const pushToUsers = (body: unknown): WireAnswer => {
    const audience = { userid: (body as PushUserBody).userIds }
    const reached = population.reach({ platform: ['ios', 'android'], audience })
    return { code: 200, id: messageId(), reached }
  }
  const setTags = (body: unknown): WireAnswer => {
    if (!setGate(clock())) return refuse(1008, `more than ${tagRates.setsPerSecond} a second`)
    const { userId, tags } = body as SetBody
    population.setTags([userId], tags)
    return { code: 200 }
  }
  const setManyTags = (body: unknown): WireAnswer => {
    if (!batchGate(clock())) return refuse(1008, `more than ${tagRates.batchesPerSecond} a second`)
    const { userIds, tags } = body as BatchBody
    population.setTags(userIds, tags)
    return { code: 200 }
  }

  /** Beyond the seed (api.md); outside the rates of the calls that set. */
  const getTags = (text: string): WireAnswer => {
    const userIds = readForm(text)
    if (!userIds.ok) return userIds.failure
    const result = Object.fromEntries(userIds.value.map((id) => [id, population.tagsOf(id)]))
    return { code: 200, result }
  }

  const calls = new Map<string, { rule: WireRule; answer: (body: unknown) => WireAnswer }>([
    ['/push', { rule: pushRules, answer: push }],
    ['/push/user', { rule: pushUserRules, answer: pushToUsers }],
    ['/user/tag/set', { rule: tagSetRules, answer: setTags }],
    ['/user/tag/batch/set', { rule: tagBatchRules, answer: setManyTags }],
  ])

  return {
    tagsOf: population.tagsOf,
    addressed: population.addressed,
    answer: ({ method, path, headers, body }) => {
      if (method === 'POST' && path === '/user/tags/get.json')
        return checkSignature(headers, { appKey, secret }, FORM) ?? getTags(body.text)
      const call = calls.get(path.replace(/\.(?:json|xml)$/, ''))
      if (!call || method !== 'POST' || !/\.(?:json|xml)$/.test(path))
        return refuse(404, `${method} ${path} does not exist`)
      const refusal = checkSignature(headers, { appKey, secret })
      if (refusal) return refusal
      const read = readWireBody(body, call.rule)
      return read.ok ? call.answer(read.value) : read.failure
    },
  }
}
