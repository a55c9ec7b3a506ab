export const board = {
  heading: '全部情形',
  back: '回到草稿',
  counts: '三种把握各有几格',
  sections: {
    ios: {
      push: { name: 'iOS', note: '推送' },
      broadcast: { name: 'iOS', note: '广播通知' },
    },
    android: {
      push: { name: 'Android', note: '推送' },
      broadcast: { name: 'Android', note: '广播通知' },
    },
    later: {
      push: { name: '离线', note: '不进聊天' },
      broadcast: { name: '聊天', note: '含离线' },
    },
  },
  onPhone: (phone: string, name: string) => `${phone} · ${name}`,
  largestText: '特大字号',
  either: {
    first: (name: string) => `${name} · 甲`,
    second: (name: string) => `${name} · 乙`,
  },
  then: { first: '离线 · 此刻', second: '离线 · 下次登录' },
  stillShows: '照常弹出，并叫醒 App。',
  atOnce: '先收到远程通知，正文同文案。',
  atLogin: '再以离线消息进聊天。',
  save: {
    label: '存成文件',
    png: '存为 PNG',
    pdf: '存为 PDF',
    busy: '正在画…',
    saved: (path: string) => `已存到 ${path}`,
    notReady: '这张总览没画出来，什么也没写。请再试一次。',
    draftNotSaved: '草稿还没存到磁盘，总览会是旧的。先回到草稿把它存好。',
    fault: '程序内部出错，总览没有存。请再试一次。',
  },
  /** On the file itself. */
  sheet: {
    looks: (device: string, text: string, theme: string) =>
      `机型 ${device} · 字号 ${text} · ${theme}`,
    made: (date: string, clock: string) => `推送台 · ${date} ${clock}`,
    legend: '已证实：文档写明。近似：量过，机型间有差。示意：外部无法确认。',
  },
}
