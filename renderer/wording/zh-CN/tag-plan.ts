import type { TagMode } from '../../../shared/tags/tag-mode'
import { figure } from '../figure'

/** Roughly, as one says it. */
function duration(seconds: number): string {
  if (seconds < 1) return '不到 1 秒'
  if (seconds < 90) return `约 ${figure(Math.ceil(seconds))} 秒`
  if (seconds < 5400) return `约 ${figure(Math.round(seconds / 60))} 分钟`
  const minutes = Math.round(seconds / 60)
  return `约 ${figure(Math.floor(minutes / 60))} 小时 ${String(minutes % 60)} 分`
}

export const tagPlan = {
  duration,
  title: '会改什么',
  planning: '正在对照本机记录，算每个人会改什么…',
  stop: '不算了',
  figures: {
    people: '会写入的人',
    unchanged: '没有变化，跳过',
    faults: '行有问题，没读进来',
    overfull: '加起来超过 20 个标签，跳过',
    unknown: '人本机没有记录',
    losers: '人会丢失原有标签',
    noLosers: '按本机记录，没有人会丢失标签',
  },
  calls: (calls: number, perSecond: number, time: string): string =>
    `${figure(calls)} 次调用 · 每秒不超过 ${figure(perSecond)} 次 · ${time}`,
  lost: '将丢失的标签',
  added: '新增的标签',
  none: '无',
  noneKnown: '按本机记录没有；没有记录的人，说不准',
  count: (people: number): string => `${figure(people)} 人`,
  moreTags: (n: number): string => `另外 ${figure(n)} 种`,
  changes: '改动前后',
  changesNote: '融云的写法是整组覆盖：没写进名单的旧标签会消失',
  columns: {
    person: '用户',
    now: '现在',
    after: '写入后',
    lost: '将丢失的标签',
    added: '新增',
  },
  examples: (shown: number, all: number): string =>
    `会丢失标签的 ${figure(all)} 人里的前 ${figure(shown)} 人`,
  unknown: {
    replace: (n: number): string =>
      `有 ${figure(n)} 人本机没有记录：他们在融云上也许有标签，替换后会消失，我们列不出来，也恢复不了。`,
    refused: (n: number): string =>
      `有 ${figure(n)} 人本机没有记录，不知道他们现在有什么标签，所以算不出写入后的整组。`,
    add: '如果你确定他们没有别的标签，写下理由，就按「现在没有标签」来加；他们在融云上原有的标签会消失。',
    remove: '如果你确定可以，写下理由，就按「现在没有标签」来写：他们在融云上的标签会全部清空。',
    reason: '为什么可以这样做',
    reasonHint: '例如：都是今天新注册的用户',
  },
  accept: {
    losers: (n: number): string => `我看过了：${figure(n)} 人会丢失原有标签`,
    unknown: (n: number): string => `我明白：${figure(n)} 人原来的标签不清楚，可能丢失`,
    both: (losers: number, unknown: number): string =>
      `我看过了：${figure(losers)} 人会丢失原有标签，另有 ${figure(unknown)} 人原来的标签不清楚`,
    by: (who: string, what: string): string => (who === '' ? what : `${who}：${what}`),
  },
  nothingSent: '到现在为止，什么都没有发出去。',
  rehearsal: '演练：只改演练名单，不碰真人。',
  confirm: {
    replace: (people: number, calls: number): string =>
      `给 ${figure(people)} 人设标签 · ${figure(calls)} 次调用`,
    add: (people: number, calls: number): string =>
      `给 ${figure(people)} 人加标签 · ${figure(calls)} 次调用`,
    remove: (people: number, calls: number): string =>
      `去掉 ${figure(people)} 人的标签 · ${figure(calls)} 次调用`,
  } satisfies Record<TagMode, (people: number, calls: number) => string>,
  confirmRollBack: (people: number, calls: number): string =>
    `恢复 ${figure(people)} 人原来的标签 · ${figure(calls)} 次调用`,
  confirming: '正在记下这个任务…',
  nothingToDo: '没有人需要改',
  acceptFirst: '先勾选上面的确认',
  reasonFirst: '先写下理由',
  typeName: (app: string): string => `输入应用名「${app}」，确认覆盖这些人的标签`,
  nameMissing: (count: number): string => `应用名还差 ${count} 个字`,
  nameDiffers: '和应用名不一样',
  failure: {
    no_such_profile: '这个应用已经从这台电脑移除了，什么都没有发出。',
    no_such_list: '名单已经关上了，请重新打开。',
    no_such_job: '那个任务的记录不在了。',
    nobody: '没有人可写：名单是空的，或者没有可恢复的人。',
    bad_tags: '标签有问题，先改好标红的地方。',
    cancelled: '已经停下，没有算完。',
    not_kept: (detail: string): string =>
      `这台电脑没能把它记下来（${detail}），所以什么都没有发出。看看磁盘空间，再试一次。`,
    no_such_plan: '这份核对已经过期，请重新核对。什么都没有发出。',
    stale: '刚才有别的改动，本机记录变了。已经重新算过，请再看一遍。',
    name_differs: '输入的和应用名不一样，什么都没有发出。',
    unknown_people: '有人本机没有记录，先写下理由。',
    another_job: '这个应用还有一个任务没结束。等它写完或取消它，再来确认。',
    fault: '程序内部出错，什么都没有发出。重开一次再试。',
  },
  toJob: '去看那个任务',
  again: '再算一次',
}
