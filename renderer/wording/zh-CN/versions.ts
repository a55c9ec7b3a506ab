import type { VersionReason } from '../../../shared/drafts/draft-version'
import type { StorageFailure } from '../../db/storage-failure'
import { storage } from './storage'

const reasons: Readonly<Record<VersionReason, string>> = {
  pause: '自动保存',
  sent: '确认发送',
  restore: '恢复之前',
  named: '手动保存',
}

export const versions = {
  open: '版本',
  title: '版本',
  close: '关闭',
  list: '这份草稿的版本',
  now: '现在',
  lastSent: '上次发出',
  reasons,
  count: (n: number): string => `${n} 版`,
  none: '还没有别的版本。停笔半分钟会自动存一版；按保存键可以给一版起名字。',
  from: '左边',
  to: '右边',
  unnamed: '没有名字',
  views: { text: '文字', phones: '手机预览' },
  viewLabel: '比较什么',
  equal: '两边一字不差。',
  same: (names: string): string => `没有变化：${names}`,
  nothing: '（空）',
  before: '原来',
  after: '后来',
  platforms: { ios: 'iOS', android: 'Android' },
  onOff: (on: boolean): string => (on ? '开' : '关'),
  platform: '哪台手机',
  restore: '恢复左边这一版',
  restoreNote: '恢复之前会先把现在的存成一版，可以撤销。',
  locked: '有一次发送还没有结果，草稿现在只能看。',
  sameAsNow: '左边就是现在的样子。',
  rename: '改名',
  renameOf: (what: string): string => `给「${what}」改名`,
  name: '版本名字',
  namePlaceholder: '例如：给老板看的',
  keep: '存成一版',
  cancel: '不用了',
  saved: '已经存好了。要给这一版起个名字吗？有名字的版本永远不会被清理。',
  kept: (name: string): string => `已存成「${name}」。`,
  notKept: (reason: StorageFailure): string =>
    `版本没存上：${storage[reason].reason}。草稿本身没有动。${storage[reason].remedy}`,
  restored: (when: string): string => `已恢复到 ${when} 的样子，恢复之前的也存成了一版。`,
  undo: '撤销恢复',
  dismiss: '知道了',
}
