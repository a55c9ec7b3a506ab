export interface SystemWording {
  readonly edit: string
  readonly undo: string
  readonly redo: string
  readonly cut: string
  readonly copy: string
  readonly paste: string
  readonly selectAll: string
  readonly view: string
  readonly actualSize: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly fullScreen: string
  readonly window: string
  readonly minimize: string
  readonly close: string
  readonly storeTitle: string
  readonly storeDetail: string
}

const chinese: SystemWording = {
  edit: '编辑',
  undo: '撤销',
  redo: '重做',
  cut: '剪切',
  copy: '复制',
  paste: '粘贴',
  selectAll: '全选',
  view: '显示',
  actualSize: '实际大小',
  zoomIn: '放大',
  zoomOut: '缩小',
  fullScreen: '全屏',
  window: '窗口',
  minimize: '最小化',
  close: '关闭',
  storeTitle: '发送记录打不开',
  storeDetail:
    '可以继续写草稿，但在修好之前不能发送：没有记录就无法保证只发一次。请检查磁盘空间和文件夹权限，然后重新打开推送台。',
}

const english: SystemWording = {
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select All',
  view: 'View',
  actualSize: 'Actual Size',
  zoomIn: 'Zoom In',
  zoomOut: 'Zoom Out',
  fullScreen: 'Full Screen',
  window: 'Window',
  minimize: 'Minimize',
  close: 'Close',
  storeTitle: 'The record of sends cannot be opened',
  storeDetail:
    'You can go on writing drafts, but nothing can be sent until this is fixed: without the record there is no telling that a message goes out only once. Check the disk space and the folder’s permissions, then open Pushdesk again.',
}

/** The few words that the operating system shows for us; all others are the window's. */
export function systemWording(locale: string): SystemWording {
  return locale.toLowerCase().startsWith('zh') ? chinese : english
}
