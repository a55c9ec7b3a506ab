import type { Expected } from '../../compose/request/expected'

const expected: Readonly<Record<Expected, string>> = {
  text: '要文字，用双引号括起来',
  number: '要数字，不带引号',
  flag: '只能是 0 或 1',
  boolean: '只能是 true 或 false，不带引号',
  texts: '要一组文字，写在 [ ] 里',
  platforms: '要写在 [ ] 里，只能有 "ios" 和 "android"',
  object: '要一个对象，写在 { } 里',
}

const kinds = { push: '推送', broadcast: '广播消息' } as const
type Kind = keyof typeof kinds

export const request = {
  title: '请求',
  views: { json: 'JSON', curl: 'cURL' },
  viewLabel: '怎么看',
  note: '发送时就是这些字节；签名在主进程里加上。',
  edit: '编辑',
  done: '改好了',
  discard: '放弃修改',
  paste: '粘贴请求',
  body: '请求的 JSON',
  follows: '表单已经跟上。',
  heldBack: '表单还是原来的，改对以后才跟上。',
  wrongType: (path: string, what: Expected): string => `${path} ${expected[what]}。`,
  notPush: '看不出这是推送或广播消息的请求。',
  kindChange: (from: Kind, to: Kind): string => `这会把${kinds[from]}变成${kinds[to]}。`,
  kindMeans: {
    push: '推送只出通知，不进聊天；发送人和消息内容都不再发。',
    broadcast: '广播消息会进每个收到的人的聊天。',
  },
  changeKind: (to: Kind): string => `变成${kinds[to]}`,
  curlNote: '密钥不在这里：把 App-Secret 放进环境变量 RONGCLOUD_SECRET，在 bash 里运行。',
  curlWarning: '运行它就是真的发送，会用掉一张票，这里不会记账，也不能撤回。',
  curlSandbox: '演练的服务器每次换端口；单独起一个：npm run sandbox -- --port 8080',
  pasting: {
    title: '粘贴请求',
    note: '请求的 JSON、整段 HTTP 请求或者 cURL 命令，会变成一份新草稿。',
    field: '请求',
    placeholder: '{"platform":["ios","android"], …}',
    become: '变成草稿',
    cancel: '取消',
    empty: '还没有粘贴',
    noJson: '里面没有找到 JSON。',
    tags: '这是设置标签的请求，不会发给任何人。在「受众与标签」里写。',
    toTags: '去受众与标签',
    will: '会变成',
    noAlert: '没有默认文案',
  },
}
