import type { StorageFailure } from '../../db/storage-failure'
import type { DraftProgress } from '../../drafts/judge-draft'
import { storage } from './storage'

function progress(state: DraftProgress): string {
  switch (state.kind) {
    case 'ready':
      return '可以发'
    case 'to_see':
      return `${state.count} 处要看`
    case 'unfinished':
      return '写到一半'
    case 'wrong':
      return `${state.count} 处要改`
  }
}

export const drafts = {
  title: '草稿',
  count: (n: number): string => `共 ${n} 份`,
  create: '新草稿',
  search: '搜索名称和文案',
  clearSearch: '清掉搜索',
  found: (n: number): string => `${n} 份`,
  nothingFound: (words: string): string => `没有草稿写到「${words}」。`,
  list: '草稿列表',
  unnamed: '未命名草稿',
  noText: '还没有文案',
  open: '打开',
  choose: '选',
  duplicate: '复制一份',
  copyOf: (name: string): string => `${name} 副本`,
  remove: '删除',
  removed: (name: string): string => `「${name}」已移到回收站。`,
  notRemoved: '没能删除：磁盘没有照办，草稿还在。',
  undo: '撤销',
  dismiss: '知道了',
  onlyComposer: '只在编辑器里能发，这里没有发送键',
  progress,
  yesterday: '昨天',
  weekday: (day: number): string => `周${'日一二三四五六'.charAt(day)}`,
  monthDay: (month: number, day: number): string => `${month}月${day}日`,
  fullDate: (year: number, month: number, day: number): string => `${year}年${month}月${day}日`,
  unreadable: (n: number): string =>
    `有 ${n} 份草稿这个版本读不出来。它们原样留在磁盘上，没有删，也没有改。`,
  notLoaded: (reason: StorageFailure): string =>
    `草稿读不出来：${storage[reason].reason}。${storage[reason].remedy}`,
  readOnly: (reason: StorageFailure): string =>
    `草稿只能看，不能改：${storage[reason].reason}。${storage[reason].remedy}`,
  changedElsewhere: (name: string): string => `${name}（另一处的改动）`,
  start: {
    back: (n: number): string =>
      `草稿库坏过：有 ${n} 份草稿缺了或旧了，已从第二份里找回来，都在下面。`,
    standIn: (n: number): string =>
      `草稿库打不开，下面 ${n} 份来自第二份。请重新打开推送台：坏的草稿库会移到 quarantine 文件夹，不会删。`,
    noMirror: (reason: string): string =>
      `第二份草稿读不出来：${reason}。草稿库里的都在；重新打开推送台再试。`,
    look: '看看',
    hide: '收起',
    list: '找回来的草稿',
    restart: '重新打开推送台',
    notNoted: (reason: string): string =>
      `没能记下要移走坏的草稿库：${reason}。请检查磁盘空间和文件夹权限，再点一次。`,
  },
  mirror: {
    behind: (reason: string): string => `第二份没存上：${reason}`,
    both: '两处都已存好',
    fault: '主程序没有接住',
  },
  unsaved: (reason: StorageFailure): string => `未保存：${storage[reason].reason}`,
  unsavedNote: (n: number, reason: StorageFailure): string =>
    `有 ${n} 份草稿未保存：${storage[reason].reason}。字都还在窗口里，会一直重试，先别关窗口。${storage[reason].remedy}`,
  saveAgain: '再存一次',
  retry: '再读一次',
  first: {
    title: '先想清楚，用户会看到什么',
    rehearsal: '现在是演练：不需要密钥，也不联网，怎么点都不会有人收到。选一种，写第一条。',
    real: '选一种，写第一条。写的时候只保存，不会发送。',
    another: '新草稿：先选是哪一种',
    anotherNote: '两种走同一个接口，用户看到的不一样，写好以后不能互换。',
    push: '只出通知。点开进 App，聊天里什么都不留。',
    broadcast: '会进聊天。在线的人直接看到，离线的人先收到通知。',
    samples: '或者从示例改起',
    ownApp: '接入自己的应用',
  },
  samples: {
    launch: {
      name: '新品上架，今晚开抢',
      about: '带标题和角标的推送',
      title: '秋茶上新 · 今晚 20:00 开抢',
      alert:
        '桂花乌龙、武夷水仙、古树白茶三款秋茶今晚 20:00 开抢。前 500 单加赠手作茶点一份，点开提前加入购物车。',
    },
    silent: {
      name: '静默刷新首页',
      about: '看看「静默」到底静不静',
      alert: '首页已更新，点开看看今天的新茶。',
      audience: (n: number): string => `内部测试 ${n} 人`,
    },
    weekly: {
      name: '会员周报',
      about: '进聊天的广播消息',
      alert: '本周会员专享：秋茶三款 9 折，积分翻倍到周日。',
      content: '本周会员专享：秋茶三款 9 折，积分翻倍到周日。回复「预约」留一席周六的品鉴会。',
      tag: '会员',
    },
  },
}
