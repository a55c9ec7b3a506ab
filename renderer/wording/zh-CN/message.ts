import type { KnownObjectName } from '../../../shared/message/message-types'

const types: Readonly<Record<KnownObjectName, string>> = {
  'RC:TxtMsg': '文字',
  'RC:ImgMsg': '图片',
  'RC:GIFMsg': 'GIF',
  'RC:ImgTextMsg': '图文',
  'RC:LBSMsg': '位置',
  'RC:VcMsg': '语音',
  'RC:HQVCMsg': '高清语音',
  'RC:FileMsg': '文件',
  'RC:SightMsg': '小视频',
  'RC:CmdMsg': '命令',
  'RC:InfoNtf': '提示条',
}

/** A label, and where it helps a hint. */
type Words = readonly [label: string, hint?: string]

/** By the member's name; where a type means something else by it, by `objectName/name`. */
const fields: Readonly<Record<string, Words>> = {
  content: ['消息内容', '进聊天的就是它'],
  extra: ['消息附加信息', '可不写，App 自己用'],
  'RC:ImgMsg/content': ['缩略图', 'JPG 图片的 base64'],
  'RC:ImgTextMsg/content': ['摘要'],
  'RC:LBSMsg/content': ['地图缩略图', 'JPG 图片的 base64'],
  'RC:VcMsg/content': ['语音', 'AMR 录音的 base64'],
  'RC:SightMsg/content': ['首帧缩略图', 'JPG 图片的 base64'],
  imageUri: ['图片地址'],
  remoteUrl: ['文件地址'],
  'RC:GIFMsg/remoteUrl': ['GIF 地址'],
  'RC:HQVCMsg/remoteUrl': ['语音地址'],
  gifDataSize: ['GIF 大小', '字节'],
  width: ['宽', '像素'],
  height: ['高', '像素'],
  title: ['消息标题'],
  url: ['点开去哪里'],
  latitude: ['纬度', '北纬为正'],
  longitude: ['经度', '东经为正'],
  poi: ['地点名称'],
  duration: ['时长', '秒'],
  name: ['文件名'],
  'RC:CmdMsg/name': ['命令名'],
  size: ['大小', '字节'],
  type: ['文件类型', '如 pdf'],
  fileUrl: ['下载地址'],
  sightUrl: ['视频地址'],
  data: ['命令数据', 'App 自己用，不显示'],
  message: ['提示文字', '聊天里居中的一行灰字'],
}

export const message = {
  type: '消息类型',
  types,
  custom: '自定义',
  official: '融云的类型',
  own: 'App 自己的类型',
  switchNote: '换类型不会丢掉写过的，换回来还在。',
  jsonKept: '刚才的自定义 JSON 还留着，选「自定义」就回来；关掉应用后不留。',
  fieldsKept: '刚才填的表单还留着，选回那个类型就回来；关掉应用后不留。',
  officialAsJson: (name: string): string =>
    `「${name}」是融云的类型，内容里有表单放不下的东西，所以按 JSON 显示，原样发送。`,
  objectName: '类型名',
  objectNameNote: '和 App 开发约好的名字，不能以 RC: 开头',
  json: '消息内容的 JSON',
  jsonNote: '原样发送，一个字节也不改',
  label: (objectName: string, key: string): string =>
    (fields[`${objectName}/${key}`] ?? fields[key])?.[0] ?? key,
  hint: (objectName: string, key: string): string =>
    (fields[`${objectName}/${key}`] ?? fields[key])?.[1] ?? '',
  bytes: (n: string): string => `约 ${n}`,
  chooseFile: '选文件',
  tooBig: (size: string, most: string): string =>
    `这个文件有 ${size}，放不进请求：整个请求要小于 ${most}。`,
  unreadable: '这个文件读不出来。',
  user: {
    head: '发送人资料',
    note: '可不写；写了聊天里就显示它',
    id: '资料里的用户 ID',
    name: '名字',
    portrait: '头像地址',
    set: (n: number): string => `写了 ${n} 项`,
  },
}
