import { separators, type ListReading, type Separator } from '../../shared/tags/list-reading'

const LINES = 200
/** Words that head a column of ids, or one of tags; anything else is taken for somebody's id. */
const heading =
  /^(?:user[ _-]?ids?|uids?|ids?|users?|accounts?|用户|用户 ?id|用户编号|用户账号|账号|会员 ?id|编号)$/i
const tagHeading = /^(?:tags?|labels?|标签|用户标签|标签名)$/i

/** Which sign stands between the cells, and whether the first line is a heading. */
export function findLayout(
  text: string,
  { separator, header }: Pick<ListReading, 'separator' | 'header'>,
): { readonly separator: Separator; readonly header: boolean } {
  const lines = text.split(/\r\n|\n|\r/, LINES).filter((line) => line.trim() !== '')
  const found = separator === 'auto' ? mostUsed(lines) : separator
  if (header !== 'auto') return { separator: found, header: header === 'yes' }
  const [id = '', tags = ''] = (lines[0] ?? '').split(found).map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  )
  return { separator: found, header: heading.test(id) || (id !== '' && tagHeading.test(tags)) }
}

/** The one that comes first on most lines: those behind it may stand between tags. */
function mostUsed(lines: readonly string[]): Separator {
  const first = { ',': 0, ';': 0, '\t': 0 }
  for (const line of lines) {
    const sign = /[,;\t]/.exec(line.replace(/"[^"]*"/g, '""'))?.[0] as Separator | undefined
    if (sign) first[sign] += 1
  }
  return separators.reduce((best, sign) => (first[sign] > first[best] ? sign : best), ',')
}
