export const phones = {
  strip: {
    label: '看哪种情形',
    /** One word each; the caption under each phone says it in full. */
    pairs: {
      lock: '锁屏',
      banner: '横幅',
      centre: '通知中心',
      expanded: '长按展开',
      hidden: '隐藏预览',
      badge: '图标角标',
      foreground: '前台',
      silent: '静默',
      chat: '聊天',
      offline: '离线',
    },
    all: '全部情形',
  },
  controls: {
    time: '时间',
    times: { now: '现在', hours: '3 小时前', yesterday: '昨天' },
    font: '字号',
    fonts: { default: '标准', large: '大', extra: '特大' },
    /** The one button for all three, where the window is narrow. */
    more: '机型、时间和字号',
  },
  android: {
    newMessage: '您有了一条新消息',
    swipe: '上滑解锁',
  },
  app: {
    sample: '示例 App 的样子，各家不同',
  },
  chat: {
    conversation: '系统通知',
    yesterday: (clock: string) => `昨天 ${clock}`,
    empty: '消息还没写',
    picture: '图片',
    gif: '动图',
    place: '没有名称的地点',
    article: '还没有标题',
    file: '还没有文件名',
    custom: '样子由 App 决定',
    noSeconds: '时长未填',
    seconds: (n: number) => `${String(n)}″`,
  },
  list: {
    heading: '消息',
    yesterday: '昨天',
    other: '茶艺客服',
    otherText: '您的武夷水仙已经发出，预计周日送到',
    /** What the list shows of a message, in one line. */
    digest: {
      picture: '[图片]',
      gif: '[动图]',
      article: (title: string) => `[图文] ${title}`,
      place: (name: string) => `[位置] ${name}`,
      voice: '[语音]',
      video: '[视频]',
      file: (name: string) => `[文件] ${name}`,
      custom: (name: string) => `[${name}]`,
    },
  },
}
