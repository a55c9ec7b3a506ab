import type { StorageFailure } from '../../db/storage-failure'
import type { DraftState } from '../../drafts/list/draft-state'
import type { FiledWhat } from '../../stores/filing'
import { drafts } from './drafts'
import { storage } from './storage'

function state(of: DraftState): string {
  switch (of.kind) {
    case 'sent':
      return '已发出'
    case 'rehearsed':
      return '演练过'
    case 'template':
      return '模板'
    case 'unsaved':
      return drafts.unsaved(of.reason)
    default:
      return drafts.progress(of)
  }
}

function filed(what: FiledWhat, n: number): string {
  switch (what.kind) {
    case 'binned':
      return `已把 ${n} 份草稿移进回收站。`
    case 'moved':
      return what.name === ''
        ? `已把 ${n} 份草稿移出文件夹。`
        : `已把 ${n} 份草稿移到「${what.name}」。`
    case 'labelled':
      return `已给 ${n} 份草稿贴上标签「${what.name}」。`
    case 'unlabelled':
      return `已从 ${n} 份草稿上揭下标签「${what.name}」。`
    case 'folder_renamed':
      return `文件夹「${what.from}」已改名为「${what.to}」。`
    case 'label_renamed':
      return `标签「${what.from}」已改名为「${what.to}」。`
    case 'folder_removed':
      return `已删除文件夹「${what.name}」，里面的 ${n} 份草稿还在。`
    case 'label_removed':
      return `已删除标签「${what.name}」，${n} 份草稿还在。`
  }
}

/** The list of drafts: what narrows it, where drafts are kept, and what is done to many at once. */
export const shelf = {
  state,
  filed,
  notFiled: (reason: StorageFailure): string =>
    `没有全部做完：${storage[reason].reason}。做完的可以撤销，其余还在原处。${storage[reason].remedy}`,
  running: (done: number, all: number): string => `正在整理：${done} / ${all} 份`,
  reading: (done: number, all: number): string =>
    `正在读其余的草稿：${done} / ${all} 份。读完以前，搜索和筛选还不全。`,
  looking: (n: number): string => `还有 ${n} 份没看完，看完会补进来。`,
  kinds: { label: '种类', all: '全部' },
  filter: {
    label: '筛选草稿',
    state: '状态',
    platform: '平台',
    folder: '文件夹',
    labels: '标签',
    days: '改动时间',
    clear: '清掉筛选',
    nothing: '没有草稿符合这些筛选。',
  },
  any: {
    state: '所有状态',
    platform: '所有平台',
    folder: '所有文件夹',
    label: '所有标签',
    days: '任何时候',
  },
  states: {
    ready: '可以发',
    to_see: '有要看的',
    unfinished: '写到一半',
    wrong: '有要改的',
    sent: '已发出',
    rehearsed: '演练过',
    template: '模板',
    unsaved: '未保存',
  },
  platforms: { ios: 'iOS', android: 'Android', both: '两个平台' },
  lastDays: (days: string): string => (days === '1' ? '一天以内' : `${days} 天以内`),
  noFolder: '不在文件夹里',
  tidy: '整理',
  tidyTitle: '文件夹和标签',
  tidyNote: '草稿移进文件夹、贴上标签，它们就在这里了。',
  folders: '文件夹',
  labels: '标签',
  rename: (name: string): string => `给「${name}」改名`,
  removeName: (name: string): string => `删除「${name}」，草稿留下`,
  chosen: (n: number): string => `选了 ${n} 份`,
  act: {
    move: '移到文件夹',
    label: '标签',
    bin: '移进回收站',
    export: '导出',
    none: '只选一份',
  },
  newFolder: '新文件夹的名字',
  newLabel: '新标签的名字',
  add: '加上',
  outOf: '移出文件夹',
  exported: (n: number, path: string): string => `${n} 份草稿已导出到 ${path}`,
  pane: {
    label: '这份草稿',
    changed: (when: string): string => `${when} 改动`,
    audience: '受众',
    badge: '角标',
    extras: '附加字段',
    none: '没有',
    folder: '文件夹',
    versions: '版本',
    noVersions: '还没有版本',
    close: '收起预览',
    unread: '这份草稿现在读不出来。',
    preview: '预览',
  },
}
