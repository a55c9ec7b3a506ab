import type { Wording } from '../zh-CN'

export const bin: Wording['bin'] = {
  link: (n) => `Bin ${n}`,
  title: 'Bin',
  count: (n) => (n === 1 ? '1 draft' : `${n} drafts`),
  note: 'Deleted drafts stay here. They never expire.',
  back: 'Back to drafts',
  list: 'Drafts in the bin',
  empty: 'The bin is empty. Deleted drafts come here first and can be put back at any time.',
  thrownAt: (when) => `Deleted ${when}`,
  putBack: 'Put back',
  putBackOf: (name) => `Put back “${name}”`,
  putBackDone: (name) => `“${name}” is back among the drafts.`,
  removeForEver: 'Delete for ever',
  removeForEverOf: (name) => `Delete “${name}” for ever`,
  emptyBin: 'Empty the bin',
  sureOne: (name) =>
    `Delete “${name}” and all its versions for ever? It goes from both copies and cannot come back.`,
  sureAll: (n) =>
    `Delete ${n === 1 ? 'this draft' : `these ${n} drafts`} and all versions for ever? They go from both copies and cannot come back.`,
  keep: 'Keep',
  notRemoved:
    'Not deleted: the disk refused, and they are still here. Check disk space and try again.',
  isBinned: 'This draft is in the bin. Put it back to go on writing.',
  toBin: 'Open the bin',
}
