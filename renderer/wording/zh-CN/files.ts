/** What a file of ours can meet on its way to the disk. */
export const files = {
  disk: {
    full: '没写进去：磁盘满了。原来的文件没动。',
    denied: '没写进去：没有权限写那个文件夹。请换个地方存。',
    gone: '没写进去：那个文件夹不在了。请换个地方存。',
    other: (code: string) => `没写进去（${code}）。原来的文件没动。`,
  },
}
