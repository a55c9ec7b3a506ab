import type { Draft } from '../../shared/message/draft'

/** The only platform a draft goes to; null where it is both, or none. */
export function onePlatform({ ios, android }: Draft['platforms']): 'ios' | 'android' | null {
  if (ios === android) return null
  return ios ? 'ios' : 'android'
}
