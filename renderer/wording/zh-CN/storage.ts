import type { StorageFailure } from '../../db/storage-failure'

/** Why the disk did not do what the drafts asked of it, as the end of a sentence; and what helps. */
export const storage: Readonly<
  Record<StorageFailure, { readonly reason: string; readonly remedy: string }>
> = {
  timed_out: { reason: '磁盘没有回应', remedy: '等一会儿再试。' },
  disk_full: { reason: '磁盘满了', remedy: '腾出一些空间再试。' },
  refused: { reason: '磁盘没有照办', remedy: '请检查磁盘和文件夹权限。' },
  not_opened: { reason: '草稿库打不开', remedy: '请重新打开推送台。' },
  blocked: { reason: '草稿库被别的窗口占着', remedy: '请关掉另一个推送台。' },
  newer: { reason: '草稿库要用更新的版本打开', remedy: '里面的草稿没有动，请打开新版推送台。' },
  not_backed_up: { reason: '升级前的备份没有写成', remedy: '请重新打开推送台，再升级一次。' },
}
