import type { Audience } from '../../shared/message/audience'
import type { Condition } from '../../shared/message/effective-audience'
import type { Draft } from '../../shared/message/draft'
import type { Wording } from '../wording/zh-CN'
import { onePlatform } from './one-platform'
import { TAGS_NAMED } from './tags-named'
import { packageNamed } from './package-named'

/** One condition in a few words: «任一「北京」「上海」», «安装包 cn.shanye.tea». */
export function conditionWords(
  condition: Condition,
  { tags, tagsAny, userIds, packageName }: Audience,
  platforms: Draft['platforms'],
  wording: Pick<Wording, 'send'>,
): string {
  const words = wording.send.audience.short
  switch (condition) {
    case 'tags':
      return words.tags(tags.slice(0, TAGS_NAMED), tags.length)
    case 'tagsAny':
      return words.tagsAny(tagsAny.slice(0, TAGS_NAMED), tagsAny.length)
    case 'userIds':
      return words.userIds(userIds.length)
    case 'packageName':
      return words.packageName(packageNamed(packageName))
    case 'platforms':
      return words.platforms(onePlatform(platforms))
  }
}
