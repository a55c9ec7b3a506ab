import type { ShortcutName, ShortcutScope } from '../../shortcuts/shortcut-table'

const scopes: Readonly<Record<ShortcutScope, string>> = {
  everywhere: '到处',
  drafts: '草稿',
  newDraft: '新草稿',
  compose: '写草稿',
  phones: '手机预览',
}

const names: Readonly<Record<ShortcutName, string>> = {
  search: '搜索草稿、页面和应用',
  newDraft: '新草稿',
  help: '看全部快捷键',
  close: '关掉弹出的，或撤回',
  rowBefore: '上一行',
  rowAfter: '下一行',
  pageBefore: '上一屏',
  pageAfter: '下一屏',
  firstRow: '第一行',
  lastRow: '最后一行',
  extendBefore: '连上一行一起选',
  extendAfter: '连下一行一起选',
  extendPageBefore: '连上一屏一起选',
  extendPageAfter: '连下一屏一起选',
  extendToFirst: '一直选到第一行',
  extendToLast: '一直选到最后一行',
  toggleRow: '加选这一行，或不选',
  allRows: '全选',
  lookRow: '打开或收起右边的预览',
  openRow: '打开这一行',
  duplicate: '复制这份草稿',
  removeRow: '删除这份草稿，可以撤销',
  undoRows: '撤销刚才的整理',
  choosePush: '写推送',
  chooseBroadcast: '写广播消息',
  forward: '走到下一步',
  undo: '撤销上一步，跨所有字段',
  redo: '重做',
  redoToo: '重做（另一种按法）',
  nameVersion: '保存，并给这一版起名字',
  versions: '看这份草稿的版本',
  stateBefore: '上一种情形',
  stateAfter: '下一种情形',
}

export const shortcuts = {
  title: '快捷键',
  note: '在输入框里打字时，单个符号的快捷键不起作用。',
  close: '关闭',
  open: '快捷键',
  scopes,
  names,
}
