import type { Fault } from '../../../shared/ipc/define'
import type { SubmitFailure } from '../../../shared/ipc/contract'
import type { KeychainState } from '../../../shared/profile/secret'

type Platform = 'ios' | 'android'

const names = { ios: 'iOS', android: 'Android' } as const
const quoted = (list: readonly string[]): string => list.map((name) => `「${name}」`).join('')

/** Chinese beside Latin letters or figures takes a space. */
const gapBefore = (text: string): string => (/^[\x21-\x7e]/.test(text) ? ' ' : '')
const spaced = (text: string): string =>
  gapBefore(text) + text + (/[\x21-\x7e]$/.test(text) ? ' ' : '')

/** «「a」「b」等 12 个标签» once there are more than are shown. */
const list = (shown: readonly string[], count: number): string =>
  shown.length < count ? `${quoted(shown)}等 ${count} 个标签` : quoted(shown)

export const send = {
  audience: {
    everyone: (app: string, on: Platform | null) =>
      on === null ? `所有装了${spaced(app)}的人` : `所有在 ${names[on]} 上装了${spaced(app)}的人`,
    userIds: (count: number) => `${count} 个指定用户`,
    matching: (parts: readonly string[], on: Platform | null) =>
      `${on === null ? '' : `${names[on]} 上`}${parts.join('，并且')}的人`,
    nobody: '还没有选发给谁',
    noPlatform: (phrase: string) => `${phrase}（iOS 和 Android 都没选，谁也收不到）`,
    part: {
      tags: (shown: readonly string[], count: number) =>
        `${count > 1 ? '同时具有' : '具有'}${list(shown, count)}`,
      tagsAny: (shown: readonly string[], count: number) =>
        `有${list(shown, count)}${count > 1 ? '之一' : ''}`,
      packageName: (name: string) => `装的是安装包 ${name} `,
    },
    short: {
      everyone: '全部用户',
      nobody: '没有选受众',
      tags: (shown: readonly string[], count: number) =>
        `${count > 1 ? '同时具有' : '具有'}${list(shown, count)}`,
      tagsAny: (shown: readonly string[], count: number) => `任一${list(shown, count)}`,
      userIds: (count: number) => `${count} 个指定用户`,
      packageName: (name: string) => `安装包 ${name}`,
      platforms: (on: Platform | null) => (on === null ? '两个平台都不发' : `只发 ${names[on]}`),
    },
  },
  sheet: {
    label: '确认发送',
    /** Before the audience; the one of «everyone» names the app itself. */
    inEnvironment: (environment: string, phrase: string) =>
      `在${environment}环境发给${gapBefore(phrase)}`,
    inApp: (app: string, environment: string, phrase: string) =>
      `在${spaced(app)}的${environment}环境发给${gapBefore(phrase)}`,
    comma: '，',
    platforms: {
      both: 'iOS 和 Android 都发。',
      ios: '只发 iOS。',
      android: '只发 Android。',
      any: '不分 iOS 和 Android。',
      none: '一个平台都没选。',
    },
    noWayBack: '离开这台电脑就收不回来。',
    rehearsal: '只在这台电脑里演练，没有真人会收到。',
    ignored: {
      everyone: '选了「全部用户」，融云会忽略草稿里的这些条件',
      userIds: '填了指定用户，融云会忽略草稿里的这些条件',
    },
    tickets: '发送票',
    spends: (today: number, hour: number): readonly (string | number)[] => [
      '用掉 ',
      1,
      ' 张，今天还剩 ',
      today,
      ' 张，本小时还剩 ',
      hour,
      ' 张',
    ],
    noTicketLeft: (today: number, hour: number): readonly (string | number)[] => [
      '今天剩 ',
      today,
      ' 张，本小时剩 ',
      hour,
      ' 张',
    ],
    tried: '试发',
    warnings: '提醒',
    push: '前台打开着 App 的人可能看不到；离线的人会收到远程通知。不会进聊天。',
    broadcast: '会进聊天：在线的人收到消息，离线的人先收到通知，下次上线再收到消息。',
    thumbs: { ios: 'iPhone · 锁屏', android: 'Android · 通知栏' },
    back: '再改改',
    close: '关闭',
    toHistory: '看历史',
    receipt: '回执',
    holds: (seconds: number) => `确认后还有 ${seconds} 秒可以撤回`,
    send: '发送',
    sendTo: {
      userIds: (count: number) => `发给这 ${count} 个人`,
      conditions: '发给这些人',
      everyone: '发给所有人',
    },
    readBack: (phrase: string) => `我读过了：发给${gapBefore(phrase)}${phrase}`,
    readBackFirst: '先勾选「我读过了」',
    oneClick: '只发给点名的人，点一下就发。',
    typeName: '输入应用名，确认发给所有人',
    missing: (count: number) => `还差 ${count} 个字`,
    differs: '和应用名不一样',
    typeAgain: (word: string) => `可能已经发过一次。确实要再发，输入「${word}」`,
    againWord: '再发一次',
    differsAgain: '和要输入的字不一样',
    enterHint: '回车不会发送，要用鼠标点，或移到按钮上按空格',
  },
  ticket: {
    uses: (left: number) => `1 张，发后今天还剩 ${left} 张`,
    later: (time: string) => `现在没有票，下一张 ${time} 可用`,
    none: '今天已经没有票',
  },
  sending: {
    now: '正在发送',
    seconds: (seconds: number) => `正在等融云回答，${seconds} 秒`,
    stay: '最多等 10 秒。结果写进历史之前，这里不会关。',
  },
  blocked: {
    title: '现在还发不了',
    errors: (count: number) => `草稿有 ${count} 处要改`,
    noTicket: (time: string | null) =>
      time === null ? '今天的票用完了。' : `票用完了，下一张 ${time} 可用。草稿会留着。`,
    jump: (field: string) => `跳到${spaced(field).trimEnd()}`,
    resetRehearsal: '重置演练',
    resetDetail: '演练的票可以马上补满，名单也会换成一万个新人。',
    resetFailed: '没能重置演练，请再试一次。',
    noSecret: {
      ready: '这个应用还没有存 App Secret，没有它就签不了名。',
      locked: '系统钥匙串锁着，取不到 App Secret。解锁后再回来。',
      no_bus: '这台电脑没有钥匙串服务，App Secret 还没填。填一次可以用到退出为止。',
      no_service: '这台电脑没有钥匙串服务，App Secret 还没填。填一次可以用到退出为止。',
      silent: '钥匙串 5 秒没有回应，取不到 App Secret。',
      broken: '钥匙串出错，取不到 App Secret。',
    } satisfies Record<KeychainState, string>,
    toSettings: '去设置里存',
    offline: '这台电脑没有联网。连上后这里会自己变成可以发送，草稿不受影响。',
    button: {
      errors: '先改好草稿',
      no_ticket: '没有票了',
      no_secret: '先存 App Secret',
      offline: '没有联网',
      clock_off: '先调好时钟',
    },
  },
  failed: {
    title: '没有发出去',
    untouched: '草稿没有动，票没有用掉。',
    skew: (minutes: number) =>
      minutes > 0 ? `这台电脑慢了 ${minutes} 分钟。` : `这台电脑快了 ${-minutes} 分钟。`,
    lookInHistory: '先到「历史与效果」看这一次的结果，不要马上再发。',
    reason: {
      no_such_profile: '这个应用已经从这台电脑移除了。',
      draft_has_errors: '草稿里还有要改的地方。',
      no_ticket: '票刚刚用完了。',
      attempt_used: '这一次已经处理过，没有再发第二遍。',
      another_send_under_way: '另一条正在发，等它有了结果再发这一条。',
      draft_locked: '这份草稿还有一次发送没有结果。等它结束，或先到「历史与效果」认定它，再发。',
      same_body:
        '一模一样的内容 24 小时内可能已经发出去了，所以停在这里。先到「历史与效果」看那一次；确实要再发，在下面输入要求的字。',
      offline: '这台电脑没有联网，所以没有开始。连上再发，草稿会留着。',
      clock_off: '这台电脑的时钟和融云差了 5 分钟以上，签名会被拒。先把系统时间调成自动校准。',
      no_test_people: '这个应用还没有填试发的人。到「设置」里填几个用户 ID，再试发。',
      journal_failed: '没能先把这次发送记到磁盘上，所以没有发。看看磁盘是不是满了。',
      unknown_call: '程序版本对不上，重开一次再试。',
      bad_input: '草稿里有程序不认识的内容，没有发。',
      untrusted_sender: '这个窗口不被信任，没有发。重开一次程序再试。',
      crashed: '程序内部出错，说不清有没有发出。',
    } satisfies Record<(SubmitFailure | Fault)['kind'], string>,
  },
  copy: { label: '复制', done: '已复制', failed: '复制不了，请手动选中' },
}
