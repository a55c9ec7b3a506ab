import type { ListFailure } from '../../../shared/tags/tag-list'
import type { RowRemark } from '../../../shared/tags/row-fault'
import { figure } from '../figure'

const LOOKS = {
  xlsx: 'Excel 工作簿',
  xls: '旧版 Excel 工作簿',
  pdf: 'PDF',
  picture: '图片',
  other: '二进制文件',
} as const

/** Why a list could not be read, and what helps. */
function failure(found: ListFailure): string {
  switch (found.kind) {
    case 'empty':
      return '里面一个用户也没有。一行写一个用户 ID，后面可以跟标签。'
    case 'binary':
      return found.looksLike === 'xlsx' || found.looksLike === 'xls'
        ? `这是${LOOKS[found.looksLike]}。请在表格软件里另存为 CSV，再打开它。`
        : `这是${LOOKS[found.looksLike]}，不是文字。请换成 CSV 或 TXT。`
    case 'encoding_unknown':
      return found.guess === null
        ? '认不出文件的编码。请另存为 UTF-8，再打开它。'
        : `认不出文件的编码，可能是 ${found.guess}。请另存为 UTF-8，再打开它。`
    case 'too_many_people':
      return `第 ${figure(found.line)} 行起超过了 ${figure(found.most)} 人。请分成几个文件，一个一个来。`
    case 'not_a_file':
      return '这不是一个文件。请选 CSV 或 TXT。'
    case 'changed':
      return '读的时候，别的程序改了这个文件。等它存好，再打开一次。'
    case 'shrunk':
      return '读的时候，文件变短了。等它存好，再打开一次。'
    case 'vanished':
      return '读的时候，文件不见了。看看它是不是被移走了，再打开一次。'
    case 'not_read':
      return `系统不让读这个文件（${found.code}）。看看它的权限，或拷到本机再打开。`
    case 'reader_ended':
      return '读名单的程序中断了，什么都没有发出。请再打开一次。'
  }
}

export const tagList = {
  title: '导入标签名单',
  lead: '读名单、核对改动、确认：在你确认之前，什么都不会发出去。',
  paste: '粘贴名单',
  pasteHint: '一行一个人：用户 ID，或用户 ID,标签,标签',
  pasteExample: 'u_208814,女,年轻,北京\nu_208816,女,上海\nu_208823,男,杭州,满3单',
  read: '读这份名单',
  open: '打开文件…',
  openHint: 'CSV 或 TXT。UTF-8、GBK、UTF-16 都认，有没有表头都行。',
  pasted: '粘贴的名单',
  another: '换一份名单',
  cancel: '不读了',
  reading: '正在读名单',
  readSoFar: (lines: number, people: number): string =>
    `${figure(lines)} 行 · ${figure(people)} 人`,
  rate: (lines: number): string => `每秒 ${figure(lines)} 行`,
  failed: '名单没读成',
  failedOpen: '没打开：程序内部出错，什么都没有发出。请再试一次。',
  tooLong: '粘贴的内容太长（超过一千万字）。请存成 CSV 或 TXT 文件，再打开它。',
  failure,
  facts: (lines: number, people: number): string => `${figure(lines)} 行 · ${figure(people)} 人`,
  repeated: (n: number): string => `${figure(n)} 行重复，只算一次`,
  merged: (n: number): string => `${figure(n)} 人写了几行不同的标签，合在一起`,
  layout: {
    label: '怎么读的',
    encoding: '编码',
    separator: '分隔符',
    header: '首行',
    headers: { yes: '是表头', no: '是数据' },
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16 LE',
      'utf-16be': 'UTF-16 BE',
      gb18030: 'GBK',
    },
    separators: { ',': '逗号', ';': '分号', '\t': '制表符' },
    found: (what: string): string => `自动：${what}`,
  },
  remarks: {
    faults: (n: number): string => `${figure(n)} 行有问题，没有读进来`,
    warnings: (n: number): string => `${figure(n)} 行读进来了，但融云可能不收`,
    line: (n: number): string => `第 ${figure(n)} 行`,
    more: (n: number): string => `另有 ${figure(n)} 行，都在下载的清单里`,
    download: '下载问题清单…',
    saved: (file: string): string => `已存到 ${file}`,
    gone: '名单已经不在了，请重新打开再下载。',
    fileName: (list: string): string => `${list} 问题行`,
    what: {
      line_too_long: '这一行太长，不像一个人',
      not_text: '有读不出的字，可能是编码不对',
      unclosed_quote: '引号没有配上',
      stray_quote: '引号放错了地方',
      id_missing: '没有用户 ID',
      id_too_long: '用户 ID 超过 64 个字',
      control_character: '有看不见的控制字符',
      formula: '像表格公式，不像用户 ID',
      rounded_number: '用户 ID 被表格软件四舍五入了，请把那一列设成文本再导出',
      tag_too_long: '有标签超过 40 字节',
      too_many_tags: '标签超过 20 个',
      without_tags: '没写标签：空着不算清空，跳过',
      unusual_id: '用户 ID 有少见的字符',
      unusual_tag: '标签有少见的字符，融云可能不收',
    } satisfies Record<RowRemark, string>,
  },
  mode: {
    label: '怎么写',
    names: { replace: '整组替换', add: '在原有上增加', remove: '从原有里去掉' },
    says: {
      replace: '每个人的标签全部换成名单上的这一组，没写进名单的旧标签会消失。融云就是这样写的。',
      add: '留住每个人已有的标签，再加上名单上的。要先知道他们现在有什么。',
      remove: '只去掉名单上的标签，别的留着。要先知道他们现在有什么。',
    },
  },
  tags: '写上这些标签',
  tagsRemove: '去掉这些标签',
  tagsHint: '名单只有用户 ID，每个人写同一组；写完一个按回车',
  clear: '一个不写：清空这些人的标签',
  clearing: '会清空这些人的全部标签。',
  notClear: '不清空，我来写标签',
  lesson: {
    title: '融云写标签是整组替换',
    text: '没写进名单的旧标签会消失，融云不告诉我们旧标签是什么，也没有撤回。所以这里先按本机记录把每个人的改动列给你看，再写；写过的，可以恢复成原来的样子。',
    now: '现在',
    list: '名单里写',
    after: '写入后',
    person: 'u_208814',
    before: ['女', '年轻', '北京', '老客'],
    wanted: ['女', '上海'],
    lost: (n: number): string => `丢 ${String(n)} 个`,
  },
}
