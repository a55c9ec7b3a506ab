import type { JobState, PauseCause, Waiting } from '../../../shared/tags/tag-job'
import { figure } from '../figure'

/** Why it stands still, and what lets it go on. */
function cause(found: PauseCause): string {
  switch (found.kind) {
    case 'person':
      return '你按了暂停。'
    case 'refused':
      return `融云不收这个应用的调用（${String(found.code)}${found.message === '' ? '' : `：${found.message}`}）。在设置里看看密钥和权限，再点继续。`
    case 'no_secret':
      return '钥匙串没有给出 App Secret。解锁钥匙串，或在设置里再存一次，再点继续。'
    case 'no_profile':
      return '这个应用已经从这台电脑移除了。重新接入它，再点继续。'
    case 'other_app':
      return '这个应用换了 App Key，不能把名单写到另一个应用里。换回来再点继续，或者取消。'
    case 'bad_host':
      return `服务地址或证书不对（${found.detail}）。在设置里改好，再点继续。`
    case 'disk':
      return `这台电脑的磁盘没有记下来（${found.detail}）。腾出空间，再点继续。`
  }
}

export const tagJobs = {
  title: '标签任务',
  none: '还没有标签任务',
  noneText: '导入一份名单，确认后就会变成一个任务：看得到进度，可以暂停、取消，写完还能恢复。',
  pasted: '粘贴的名单',
  pastedAt: (time: string): string => `粘贴的名单 ${time}`,
  rollBackOf: (name: string): string => `恢复「${name}」`,
  retryOf: (name: string): string => `重试「${name}」`,
  gone: '这个任务的记录不在这台电脑上。',
  all: '全部任务',
  state: {
    running: '写入中',
    paused: '已暂停',
    done: '已完成',
    cancelled: '已取消',
  } satisfies Record<JobState, string>,
  head: {
    running: (done: number, all: number): string => `写入中 ${figure(done)} / ${figure(all)} 批`,
    paused: (done: number, all: number): string =>
      `已暂停，写到 ${figure(done)} / ${figure(all)} 批`,
    done: '写完了',
    cancelled: (done: number, all: number): string =>
      `已取消，写了 ${figure(done)} / ${figure(all)} 批`,
  },
  people: (done: number, all: number): string => `${figure(done)} / ${figure(all)} 人`,
  written: (people: number): string => `已写 ${figure(people)} 人`,
  rate: (people: number): string => `每秒 ${figure(Math.round(people))} 人`,
  left: (time: string): string => `还要${time}`,
  limit: (perSecond: number): string => `每秒不超过 ${figure(perSecond)} 次`,
  waiting: {
    send: '等一下：有一条推送正在发，先让它走。',
    turn: '排队中：前面还有一个任务。',
    over_rate: '融云说太快了（1008），等一会儿自己继续。',
    network: '没有网络，连上后自己继续。',
    server: '融云没有答复，等一会儿把这一批再写一次。同一组标签写两次，结果一样。',
  } satisfies Record<Waiting, string>,
  cause,
  safe: (next: number): string =>
    `断电或关掉也不要紧：重开后从第 ${figure(next)} 批接着写，最多重写正在路上的这一批。`,
  pause: '暂停',
  resume: '继续',
  cancel: '取消',
  cancelAsk: (people: number): string =>
    `取消后不再写。已经写的 ${figure(people)} 人不会自动变回去，之后可以恢复。`,
  cancelYes: '取消这个任务',
  cancelNo: '接着写',
  pausing: '正在停下…',
  progress: '写入进度',
  result: {
    people: '人写好了',
    failed: '人被融云拒绝',
    leftOut: '人期间被别处改过，没有碰',
    unsure: '人不知道写没写进去',
    never: '人没有写',
    repeated: (n: number): string => `有 ${figure(n)} 批因为没有答复写了两次，结果一样。`,
  },
  lost: '拿掉的标签',
  added: '新加的标签',
  accepted: (what: string): string => `已认下：${what}`,
  confirmedAt: (when: string): string => `${when} 确认`,
  retry: {
    title: '没写成的人',
    text: (people: number): string =>
      `${figure(people)} 人没有写成。改好原因后重试，或者存成名单自己看。`,
    act: '重试这些人…',
    file: '存成名单…',
  },
  back: {
    title: '恢复原来的标签',
    text: (people: number): string =>
      `写之前，这台电脑记下了每个人原来的标签。恢复也是一个任务：先看改动，确认后才写，最多 ${figure(people)} 人。`,
    unknown: (n: number): string => `其中 ${figure(n)} 人写之前没有记录，恢复不了。`,
    nothing: '写之前没有一个人有记录，所以没有可以恢复的。',
    act: '恢复原来的标签…',
    file: '存成回滚名单…',
    close: '不恢复了',
    done: (when: string): string => `${when} 已经恢复过一次。`,
  },
  file: {
    saved: (file: string, people: number): string => `已存 ${figure(people)} 人到 ${file}`,
    retryName: (name: string): string => `${name} 没写成的`,
    rollBackName: (name: string): string => `${name} 回滚`,
  },
  failure: {
    no_such_job: '这个任务的记录不在了。',
    too_late: '它刚刚已经结束了。',
    not_kept: (detail: string): string =>
      `这台电脑没能记下来（${detail}）。任务还是原来的样子，看看磁盘空间再试。`,
    fault: '程序内部出错，任务还是原来的样子。重开一次再试。',
  },
  unlisted: '任务的记录没有读出来，',
  tryAgain: '再读一次',
}
