export const desk = {
  title: '这张桌子',
  text: '记在这台电脑上，对所有应用都一样。',
  operator: '你的名字',
  operatorHint: '写进每次发送的回执。不写就用系统里的名字。',
  hold: '撤回时间',
  holdAside: '秒。确认以后先等这么久，等的时候可以撤回；0 是不等。',
  holdRange: (most: number) => `0 到 ${most} 之间的整数`,
}
