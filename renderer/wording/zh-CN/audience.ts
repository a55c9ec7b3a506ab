import type { Fault } from '../../../shared/ipc/define'

const quoted = (tags: readonly string[]): string => tags.map((tag) => `「${tag}」`).join('')

export const audience = {
  side: {
    label: '受众与标签',
    import: '导入标签名单',
    person: '查一个人',
  },
  tags: {
    hint: '写完一个按回车',
    placeholder: '例如 北京',
    count: (count: number, most: number) => `${count} / ${most} 个`,
    longest: (bytes: number, most: number) => `最长 ${bytes} / ${most} 字节`,
    bytes: (bytes: number, most: number) => `${bytes} / ${most} 字节`,
    remove: (tag: string) => `去掉标签「${tag}」`,
    more: (n: number) => `另外 ${n} 个`,
  },
  request: { show: '看请求', hide: '收起请求', what: '请求' },
  write: '替换标签…',
  confirm: {
    replace: (people: number, tags: readonly string[]) =>
      `${people} 个人的标签将全部换成 ${quoted(tags)}。`,
    clear: (people: number) => `${people} 个人的标签将全部清空。`,
    noWayBack: '写进融云就收不回来。',
    rehearsal: '只改演练名单，不碰真人。',
    yes: (people: number) => `替换 ${people} 个人的标签`,
    yesClear: (people: number) => `清空 ${people} 个人的标签`,
    no: '再想想',
    writing: '正在写…',
  },
  answer: {
    done: '写好了',
    now: (people: number, tags: readonly string[]) =>
      tags.length > 0
        ? `${people} 个人现在的标签是 ${quoted(tags)}，别的都没有了。`
        : `${people} 个人现在没有标签了。`,
    refused: '没有写进去：',
    unknown: '不知道写没写进去：',
    again: '同一组标签再写一次结果一样，可以放心重写。',
    /** Said of a question that was answered with a 200. */
    withoutTags: '融云的回答里没有标签，或看不懂。',
    /** Where the remedy for a send would send people the wrong way. */
    remedy: {
      1002: '融云说有参数不对，原话里写着是哪一项。',
      1005: '有标签太长，或标签太多。改短再写。',
      1007: '这个应用不能用标签接口，要在融云开发者后台开通。',
      1008: '调用太快了，等一会儿再来。',
      1508: '内容超过 100 kB。减少用户数再写。',
    } as Readonly<Record<number, string>>,
    fault: {
      no_such_profile: '没有写：这个应用已经从这台电脑移除了。',
      assignment_has_errors: '没有写：还有要改的地方。',
      unknown_call: '没有写：程序版本对不上，重开一次再试。',
      bad_input: '没有写：有程序不认识的内容。',
      untrusted_sender: '没有写：这个窗口不被信任，重开一次程序再试。',
      crashed: '程序内部出错，不知道写没写进去。同一组标签可以放心重写。',
    } satisfies Record<Fault['kind'] | 'no_such_profile' | 'assignment_has_errors', string>,
  },
  peopleMissing: '先填用户 ID',
  fixFirst: '先改好标红的地方',
}
