import type { Audience } from '../../shared/message/audience'
import { effectiveAudience } from '../../shared/message/effective-audience'
import type { Draft } from '../../shared/message/draft'
import type { Wording } from '../wording/zh-CN'
import { onePlatform } from './one-platform'
import { packageNamed } from './package-named'
import { TAGS_NAMED } from './tags-named'

/**
 * Who really gets it, as one noun phrase («所有装了山野茶事的人»): names every condition that
 * counts and none that RongCloud will ignore.
 */
export function audienceSentence(
  audience: Audience,
  platforms: Draft['platforms'],
  appName: string,
  wording: Pick<Wording, 'send'>,
): string {
  const words = wording.send.audience
  const { by, counted } = effectiveAudience(audience, platforms)
  const on = onePlatform(platforms)
  const noPlatform = !platforms.ios && !platforms.android
  const finish = (phrase: string): string => (noPlatform ? words.noPlatform(phrase) : phrase)
  switch (by) {
    case 'nothing':
      return words.nobody
    case 'userIds':
      return words.userIds(audience.userIds.length)
    case 'everyone':
      return finish(words.everyone(appName, on))
    case 'conditions': {
      const parts: string[] = []
      const { tags, tagsAny, packageName } = audience
      if (counted.includes('tags'))
        parts.push(words.part.tags(tags.slice(0, TAGS_NAMED), tags.length))
      if (counted.includes('tagsAny'))
        parts.push(words.part.tagsAny(tagsAny.slice(0, TAGS_NAMED), tagsAny.length))
      if (counted.includes('packageName'))
        parts.push(words.part.packageName(packageNamed(packageName)))
      return finish(words.matching(parts, on))
    }
  }
}
