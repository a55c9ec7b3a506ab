export const hold = {
  label: '等着发出',
  seconds: '秒后发出',
  /** Read aloud once, as the bar appears. */
  announce: (seconds: number): string => `${seconds} 秒后发出，按 Esc 撤回。`,
  spends: (left: number): string => `用掉 1 张，今天还剩 ${left} 张`,
  free: '不用票',
  nothingLeft: '现在什么都还没离开这台电脑',
  costsNothing: '撤回不花票',
  recall: '撤回',
  said: {
    recalled: '已撤回，什么都没离开这台电脑，票没用掉。草稿可以接着改。',
    calledBack: (why: string): string => `没有发出去。${why}票没用掉，草稿可以接着改。`,
    sending: '正在发送，最多等 10 秒，结果会出现在这里。',
    tooLate: '来不及撤回，请求已经开始发。结果会出现在这里，不要再发一次。',
    notRecalled: '没能撤回：程序没有答应。再按一次；不行就关窗口，关之前会问你要不要撤回。',
  },
  close: '知道了',
}
