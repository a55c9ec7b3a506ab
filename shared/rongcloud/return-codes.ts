/** Did the message leave RongCloud for people's phones? */
type WentOut = 'yes' | 'no' | 'unknown'

export interface ReturnCode {
  readonly code: number
  /** The HTTP status it comes with; the sandbox answers with it too. */
  readonly http: number
  readonly zh: string
  readonly en: string
  readonly wentOut: WentOut
}

/**
 * The published codes (api.md, «Answers»). Which code answers which mistake is published only in
 * general; the sandbox takes the reading written there.
 */
export const returnCodes: readonly ReturnCode[] = [
  { code: 200, http: 200, zh: '成功', en: 'Accepted', wentOut: 'yes' },
  { code: 404, http: 404, zh: '地址不存在', en: 'No such address', wentOut: 'no' },
  { code: 1000, http: 500, zh: '服务器端内部逻辑错误', en: 'Internal error', wentOut: 'unknown' },
  {
    code: 1001,
    http: 401,
    zh: 'App Key 与 App Secret 不匹配',
    en: 'App Key and App Secret do not match',
    wentOut: 'no',
  },
  { code: 1002, http: 400, zh: '参数错误', en: 'Bad parameter', wentOut: 'no' },
  { code: 1003, http: 400, zh: '无 POST 数据', en: 'No POST data', wentOut: 'no' },
  { code: 1004, http: 401, zh: '验证签名错误', en: 'Signature refused', wentOut: 'no' },
  { code: 1005, http: 400, zh: '参数长度超限', en: 'Parameter too long', wentOut: 'no' },
  { code: 1006, http: 401, zh: 'App 被锁定或删除', en: 'App locked or deleted', wentOut: 'no' },
  { code: 1007, http: 401, zh: '该方法被限制调用', en: 'Method restricted', wentOut: 'no' },
  { code: 1008, http: 429, zh: '调用频率超限', en: 'Over the rate limit', wentOut: 'no' },
  { code: 1009, http: 430, zh: '未开通该服务', en: 'Service not enabled', wentOut: 'no' },
  { code: 1050, http: 504, zh: '内部服务响应超时', en: 'Internal time-out', wentOut: 'unknown' },
  { code: 1508, http: 400, zh: '请求体过大', en: 'Body too large', wentOut: 'no' },
  {
    code: 2007,
    http: 403,
    zh: '测试用户数量超限',
    en: 'Too many test users',
    wentOut: 'no',
  },
]

/** The published row of `code`, or undefined for a code nobody documents. */
export function returnCode(code: number): ReturnCode | undefined {
  return returnCodes.find((row) => row.code === code)
}
