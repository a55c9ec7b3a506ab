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
  readonly sampleApp: string
  readonly folderTitle: string
  readonly folderDetail: (folder: string, code: string) => string
  readonly storeTitle: string
  readonly storeDetail: string
  readonly unsavedTitle: string
  readonly unsavedDetail: string
  readonly unsavedStay: string
  readonly unsavedLeave: string
  readonly heldTitle: string
  readonly heldDetail: string
  readonly heldStay: string
  readonly heldRecall: string
  readonly damagedTitle: (records: number) => string
  readonly damagedDetail: string
  readonly updateTitle: (version: string) => string
  readonly updateDetail: string
  readonly updateLater: string
  readonly updateRestart: string
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
  sampleApp: '示例应用',
  folderTitle: '推送台写不进自己的数据文件夹',
  folderDetail: (folder, code) =>
    `${folder}（${code}）。草稿、历史和设置都存在这里，里面的东西没有动过。请让当前用户能写这个文件夹，再打开推送台。`,
  storeTitle: '发送记录打不开',
  damagedTitle: (records) => `有 ${records} 条发送记录损坏，读不出来`,
  damagedDetail:
    '不知道它们是什么时候发的、有没有发出去，所以从现在起每条占一张票，24 小时后退回。其余记录不受影响；拿不准的话，到融云开发者后台看推送记录。',
  storeDetail:
    '可以继续写草稿，但在修好之前不能发送：没有记录就无法保证只发一次。请检查磁盘空间和文件夹权限，然后重新打开推送台。',
  heldTitle: '有一条正等着发出',
  heldDetail:
    '确认过的这一条还在撤回时间里，什么都没离开这台电脑。现在关窗口会把它撤回，不花票，草稿还在；留下来，它到时间就发。',
  heldStay: '留下来',
  heldRecall: '撤回并关闭',
  unsavedTitle: '有草稿还没存上',
  unsavedDetail:
    '磁盘还没有收下最后写的字，现在关窗口，这些字就没有了。留下来，推送台会一直重试；草稿列表里写着原因。',
  unsavedStay: '留下来',
  unsavedLeave: '丢掉这些字并关闭',
  updateTitle: (version) => `新版本 ${version} 已经下载好了`,
  updateDetail:
    '更新要重新打开推送台，大约半分钟。草稿先存好；现在没有等着发出的推送，也没有在跑的标签任务。选「以后」，下次打开再问。',
  updateLater: '以后',
  updateRestart: '更新并重新打开',
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
  sampleApp: 'Sample app',
  folderTitle: 'Pushdesk cannot write to its data folder',
  folderDetail: (folder, code) =>
    `${folder} (${code}). Drafts, history and settings lie there, and nothing of it was touched. Let this user write to the folder, then open Pushdesk again.`,
  storeTitle: 'The record of sends cannot be opened',
  damagedTitle: (records) =>
    records === 1
      ? 'One record of a send is damaged and cannot be read'
      : `${records} records of sends are damaged and cannot be read`,
  damagedDetail:
    'Nobody can say when these went out, or whether they did, so each holds one ticket for 24 hours from now. All other records are unharmed. If in doubt, look at the push records in RongCloud’s console.',
  storeDetail:
    'You can go on writing drafts, but nothing can be sent until this is fixed: without the record there is no telling that a message goes out only once. Check the disk space and the folder’s permissions, then open Pushdesk again.',
  heldTitle: 'One message is waiting to go out',
  heldDetail:
    'You have confirmed it, but it is still on hold: nothing has left this computer. Closing the window now calls it back; no ticket is spent and the draft stays. If you stay, it goes out when the time is up.',
  heldStay: 'Stay',
  heldRecall: 'Call Back and Close',
  unsavedTitle: 'Some drafts are not saved yet',
  unsavedDetail:
    'The disk has not taken the last words. Closing the window now loses them. If you stay, Pushdesk keeps trying; the list of drafts says why.',
  unsavedStay: 'Stay',
  unsavedLeave: 'Lose These Words and Close',
  updateTitle: (version) => `Version ${version} is ready`,
  updateDetail:
    'Updating opens Pushdesk anew, which takes about half a minute. Drafts are saved first; no send is waiting or out, and no tag job is running. If you choose Later, it asks at the next start.',
  updateLater: 'Later',
  updateRestart: 'Update and Reopen',
}

/** The few words that the operating system shows for us; all others are the window's. */
export function systemWording(locale: string): SystemWording {
  return locale.toLowerCase().startsWith('zh') ? chinese : english
}
