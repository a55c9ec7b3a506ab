export const shell = {
  environment: { rehearsal: '演练', development: '开发', production: '生产' },
  kind: { push: '推送', broadcast: '广播消息' },
  proof: { known: '已证实', near: '近似', sketch: '示意' },
  nav: {
    label: '主导航',
    today: '今日',
    drafts: '草稿',
    audience: '受众与标签',
    history: '历史与效果',
    integration: '接入指南',
    settings: '设置',
  },
  switcher: {
    button: (app: string, environment: string) => `换应用，现在是 ${app}，${environment}`,
    menu: '应用',
    connect: '接入新应用',
  },
  tooMuch: (size: string, most: string): string =>
    `没有放进来：这段文字有 ${size}，一个请求总共不到 ${most}。`,
  palette: {
    button: '搜索草稿、页面',
    placeholder: '草稿名、文案，或页面的名字',
    label: '搜索',
    views: '页面',
    drafts: '草稿',
    apps: '换到应用',
    nothing: (query: string) => `没有草稿、页面或应用含有「${query}」`,
    keys: { move: '选择', open: '打开', close: '关闭' },
  },
  tickets: {
    left: (today: number, hour: number): readonly (string | number)[] => [
      '今天还剩 ',
      today,
      ' 张 · 本小时 ',
      hour,
      ' 张',
    ],
    details: '发送票',
    rule: (perHour: number, perDay: number) =>
      `推送和广播合计：任意 60 分钟 ${perHour} 张，一天 ${perDay} 张。`,
    held: (count: number) => `${count} 张被「结果未知」占着，查清之前不退。`,
  },
  next: {
    label: '下一张',
    short: '下一张',
    now: '现在可发',
    today: (time: string) => time,
    tomorrow: (time: string) => `明天 ${time}`,
  },
  network: { label: '网络', online: '在线', offline: '离线', unneeded: '不用联网' },
  start: {
    title: '应用资料读不出来',
    text: '草稿和密钥都没有动。',
    reason: {
      unknown_call: '窗口和主程序的版本对不上，请完全退出后重新打开。',
      bad_input: '主程序不认得窗口的请求，请完全退出后重新打开。',
      untrusted_sender: '主程序不信任这个窗口，请完全退出后重新打开。',
      crashed: (reference: string) => `主程序出错，日志编号 ${reference}。`,
    },
    retry: '再试一次',
  },
}
