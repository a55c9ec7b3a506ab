import type { BackupReason } from '../../../shared/moving/backup'
import type { ConflictChoice } from '../../../shared/moving/plan-import'
import type { MovingFault } from '../../../shared/moving/moving-fault'
import type { StorageFailure } from '../../db/storage-failure'
import { storage } from './storage'

/** Where in the file, why, and what helps. */
function fault(found: MovingFault): string {
  switch (found.kind) {
    case 'empty':
      return '文件是空的。请重新拷贝一次。'
    case 'byte_order_mark':
      return '第 1 行：开头多了 BOM 标记，被别的程序另存过。请用原来导出的那个文件。'
    case 'other_format':
      return '第 1 行：这不是推送台导出的草稿文件。'
    case 'newer':
      return `第 1 行：它来自更新的推送台（格式 ${found.schema}）。请先更新这里的推送台。`
    case 'not_json':
      return `第 ${found.line} 行：读不懂（${found.detail}）。请重新拷贝一次。`
    case 'bad_record':
      return `第 ${found.line} 行：「${found.where || '这一条'}」不对，这个版本不认。`
    case 'repeated':
      return `第 ${found.line} 行：同一条出现了两次。`
    case 'cut':
      return `第 ${found.line} 行：文件到这里断了，本来有 ${found.promised} 条。请重新拷贝一次。`
    case 'too_many':
      return `第 ${found.line} 行：多出来了，本来只有 ${found.promised} 条。文件被改过，请用原件。`
    case 'wrong_hash':
      return '第 1 行的校验值和内容对不上：文件被改过，或者拷坏了。请重新拷贝一次。'
    case 'not_utf8':
      return `第 ${found.line} 行：不是 UTF-8 文字，被别的程序另存过。请用原来导出的那个文件。`
  }
}

export const moving = {
  title: '数据与备份',
  moveTitle: '导出和导入',
  moveText: '草稿、模板、命名的版本、应用、常用受众和外观，写成一个文件，可以带到另一台电脑。',
  noSecret: '文件里没有 App Secret：到了新电脑，要重新存一次。',
  export: '导出全部…',
  exporting: '正在导出…',
  exported: (file: string, count: number): string => `已导出 ${count} 条到 ${file}。`,
  import: '从文件导入…',
  importing: '正在读文件…',
  fileName: (day: string): string => `推送台草稿 ${day}`,
  copyOf: (name: string): string => `${name}（导入的）`,
  backups: {
    title: '自动备份',
    text: '每天一份，写在数据文件夹的 backups 里：留最近 7 天，再往前 4 周每周一份。',
    list: '备份',
    none: '还没有备份。写下第一份草稿后，当天就会有。',
    now: '现在备份',
    making: '正在备份…',
    reason: {
      daily: '每日',
      upgrade: '升级前',
      import: '导入前',
      restore: '恢复前',
    } satisfies Record<BackupReason, string>,
    count: (n: number): string => `${n} 条`,
    unreadable: '第 1 行读不出来',
    restore: '恢复…',
    restoreOf: (when: string): string => `恢复 ${when} 的备份`,
    failed: (reason: string): string => `今天的备份没有写成。${reason}`,
    unlisted: (reason: string): string => `备份列不出来：${reason}。请检查数据文件夹的权限。`,
    toSettings: '去看备份',
    upgraded: (reason: string): string =>
      `草稿库升级前的备份没有写成。${reason}升级已完成，草稿都在。`,
  },
  failure: {
    nothing: (name: string): string => `「${name}」没有导入，什么都没有改动。`,
    fault,
    tooBig: (name: string, megabytes: number): string =>
      `「${name}」有 ${megabytes} MB，不会是推送台的文件，没有读它。`,
    notRead: (code: string): string => `文件读不出来（${code}）。换个地方，或检查权限再试。`,
    gone: '刚才读的文件已经不在手上了，请再选一次。',
    storage: (reason: StorageFailure): string =>
      `草稿库没有照办：${storage[reason].reason}。什么都没有改动。${storage[reason].remedy}`,
    noSegments: '常用受众没有读出来，什么都没有改动。重开一次再试。',
    unsaved: '有草稿还没存上，先别导入。到草稿里看看原因，存上了再来。',
    noBackup: (reason: string): string =>
      `先要留一份备份，可是没有写成，所以什么都没有改动。${reason}`,
    changed: '别处刚刚改了这些草稿，什么都没有改动。看一遍再点一次。',
    crashed: '主程序没有接住，什么都没有改动。请再试一次。',
  },
  dialog: {
    fromFile: '从文件导入',
    fromBackup: (when: string): string => `恢复 ${when} 的备份`,
    counts: {
      added: '新增',
      replaced: '换掉',
      copied: '另存一份',
      kept: '保留这里的',
      same: '一模一样',
    },
    conflict: '同一份草稿，两边不一样时',
    choices: {
      newer: '留后改的',
      both: '两份都留',
      file: '用文件里的',
    } satisfies Record<ConflictChoice, string>,
    choiceSays: {
      newer: '比一比最后一次保存的时间，后改的留下。',
      both: '这里的不动，文件里的另存成一份，名字后面写着「导入的」。',
      file: '文件里的换掉这里的，已有的应用也一样。',
    } satisfies Record<ConflictChoice, string>,
    list: '会怎么变',
    app: '应用',
    segment: '常用受众',
    versions: (n: number): string => `命名的版本 ${n} 个`,
    more: (n: number): string => `还有 ${n} 项，没有一一列出`,
    nothing: '文件里的和这里的一模一样，没有要带入的。',
    allKept: '文件里没有这里缺的；不一样的都按上面选的留下，没有要带入的。',
    desk: (language: string, theme: string, seconds: number): string =>
      `外观和撤回时间也用文件里的：${language}，${theme}，撤回 ${seconds} 秒`,
    unknown: (types: string): string => `这个版本不认得的有：${types}。它们不会带入，其余照常。`,
    unreadable: (n: number): string => `有 ${n} 条在写文件时就读不出来，不会带入。`,
    first: '动手之前先自动备份一份，随时可以恢复。',
    cancel: '取消',
    take: (n: number): string => `带入 ${n} 项`,
    taking: '正在带入…',
  },
  taken: (added: number, replaced: number): string =>
    `已带入：新增 ${added} 份，换掉 ${replaced} 份。之前的样子在「备份」里。`,
  profilesLeft: (names: string): string => `这些应用没有存上：${names}。请再导入一次。`,
  segmentsLeft: (names: string): string => `这些常用受众没有存上：${names}。请再导入一次。`,
}
