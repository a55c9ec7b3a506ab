import type { HistoryOrder } from '../../shared/history/history-order'
import type { MessageKind } from '../../shared/message/draft'
import type { Purpose } from '../../shared/outbox/attempt'
import type { SendState, Verdict } from '../../shared/outbox/outcome'
import type { Environment } from '../../shared/profile/profile'

const quoted = (texts: readonly string[]): string => texts.map((text) => `「${text}」`).join('')
const many = (ids: readonly string[]): string => ids.join(', ')

const chinese = {
  fileName: (day: string): string => `推送台历史 ${day}`,
  heading: {
    time: '时间',
    app: '应用',
    environment: '环境',
    kind: '种类',
    purpose: '用途',
    audience: '受众',
    outcome: '结果',
    code: '返回码或原因',
    receipt: '回执',
    request: '请求号',
    before: '发前剩余票',
    after: '发后剩余票',
    operator: '操作',
    settledBy: '认定',
    note: '认定依据',
    text: '正文',
  },
  environment: {
    production: '生产',
    development: '开发',
    rehearsal: '演练',
  } satisfies Record<Environment, string>,
  kind: { broadcast: '广播消息', push: '推送' } satisfies Record<MessageKind, string>,
  purpose: { crowd: '正式', test: '测试' } satisfies Record<Purpose, string>,
  audience: {
    everyone: '全部用户',
    nobody: '没有选受众',
    tags: (tags: readonly string[]): string => `同时具有${quoted(tags)}`,
    tagsAny: (tags: readonly string[]): string => `任一${quoted(tags)}`,
    userIds: (ids: readonly string[]): string => `指定用户 ${many(ids)}`,
    packageName: (name: string): string => `安装包 ${name}`,
    only: (platform: string): string => `只发 ${platform}`,
  },
  state: {
    confirmed: '等着发出',
    recalled: '已撤回',
    in_flight: '正在发',
    sent: '已发出',
    rejected: '没发出：融云拒绝',
    not_sent: '没发出：没到融云',
    unknown: '结果未知',
    settled: '人工认定',
  } satisfies Record<SendState, string>,
  settled: {
    sent: '人工认定：已发出',
    not_sent: '人工认定：没发出',
  } satisfies Record<Verdict, string>,
  tickets: (today: number, hour: number): string => `今天 ${today} · 本小时 ${hour}`,
}
export type TableWords = typeof chinese

const english: TableWords = {
  fileName: (day) => `Pushdesk history ${day}`,
  heading: {
    time: 'Time',
    app: 'App',
    environment: 'Environment',
    kind: 'Kind',
    purpose: 'Purpose',
    audience: 'Audience',
    outcome: 'Outcome',
    code: 'Code or cause',
    receipt: 'Receipt',
    request: 'Request id',
    before: 'Tickets left before',
    after: 'Tickets left after',
    operator: 'By',
    settledBy: 'Settled by',
    note: 'How they know',
    text: 'Text',
  },
  environment: { production: 'Production', development: 'Development', rehearsal: 'Rehearsal' },
  kind: { broadcast: 'Broadcast', push: 'Push' },
  purpose: { crowd: 'Real', test: 'Test' },
  audience: {
    everyone: 'Everyone',
    nobody: 'No audience',
    tags: (tags) => `All of ${many(tags)}`,
    tagsAny: (tags) => `Any of ${many(tags)}`,
    userIds: (ids) => `User ids ${many(ids)}`,
    packageName: (name) => `Package ${name}`,
    only: (platform) => `${platform} only`,
  },
  state: {
    confirmed: 'Waiting to go out',
    recalled: 'Called back',
    in_flight: 'Sending',
    sent: 'Sent',
    rejected: 'Not sent: refused by RongCloud',
    not_sent: 'Not sent: never reached RongCloud',
    unknown: 'Unknown',
    settled: 'Settled by hand',
  },
  settled: { sent: 'Settled by hand: sent', not_sent: 'Settled by hand: not sent' },
  tickets: (today, hour) => `today ${today} · this hour ${hour}`,
}

/** What an exported table says, which leaves the app for other people's eyes. */
export const tableWords: Readonly<Record<HistoryOrder['language'], TableWords>> = {
  'zh-CN': chinese,
  'en-US': english,
}
