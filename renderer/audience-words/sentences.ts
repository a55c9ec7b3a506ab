import type { Draft } from '../../shared/message/draft'
import type { Attempt } from '../../shared/outbox/attempt'
import { enUS } from '../wording/en-US'
import { zhCN } from '../wording/zh-CN'
import { audienceSentence } from './audience-sentence'

/** The audience sentence in both languages, to be frozen with a send: whoever reads it later. */
export function sentences(
  { audience, platforms }: Pick<Draft, 'audience' | 'platforms'>,
  appName: string,
): Attempt['sentence'] {
  return {
    'zh-CN': audienceSentence(audience, platforms, appName, zhCN),
    'en-US': audienceSentence(audience, platforms, appName, enUS),
  }
}
