import { FEW_PEOPLE } from '../../shared/few-people'
import type { Audience } from '../../shared/message/audience'
import { effectiveAudience } from '../../shared/message/effective-audience'
import type { Draft } from '../../shared/message/draft'

/** How much a send asks of the hand: it grows with the number of people reached (product.md). */
export type Friction = 'one_click' | 'read_back' | 'type_name'

/** A few named people: one click. Everyone: the app's name, typed. Anything between: read back. */
export function friction(audience: Audience, platforms: Draft['platforms']): Friction {
  switch (effectiveAudience(audience, platforms).by) {
    case 'userIds':
      return audience.userIds.length <= FEW_PEOPLE ? 'one_click' : 'read_back'
    case 'everyone':
      return 'type_name'
    case 'conditions':
    case 'nothing':
      return 'read_back'
  }
}
