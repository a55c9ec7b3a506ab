import { textMessage } from '../../shared/message/message'
import { newDraft, type BroadcastDraft, type Draft } from '../../shared/message/draft'
import type { Wording } from '../wording/zh-CN'

export const sampleNames = ['launch', 'silent', 'weekly'] as const
export type SampleName = (typeof sampleNames)[number]

/** The people of «inside test» in the sample: as many as the list of samples says. */
export const INSIDE_TESTERS = 12

/** A draft that is ready to look at and to change, in the language in use. Rehearsal needs no more. */
export function sampleDraft(
  name: SampleName,
  words: Wording['drafts']['samples'],
  id: string,
  now: number,
): Draft {
  switch (name) {
    case 'launch': {
      const draft = newDraft('push', id, now)
      return {
        ...draft,
        name: words.launch.name,
        alert: words.launch.alert,
        ios: { ...draft.ios, title: words.launch.title, badge: { mode: 'number', value: 1 } },
        audience: { ...draft.audience, everyone: true },
      }
    }
    case 'silent': {
      const draft = newDraft('push', id, now)
      // The sandbox knows these twelve by name, so the rehearsal reaches somebody.
      const userIds = Array.from(
        { length: INSIDE_TESTERS },
        (_, index) => `test-${String(index + 1).padStart(2, '0')}`,
      )
      return {
        ...draft,
        name: words.silent.name,
        alert: words.silent.alert,
        ios: { ...draft.ios, silent: true },
        audience: { ...draft.audience, userIds },
      }
    }
    case 'weekly': {
      const draft = newDraft('broadcast', id, now) as BroadcastDraft
      return {
        ...draft,
        name: words.weekly.name,
        alert: words.weekly.alert,
        sender: 'member-weekly',
        message: { ...textMessage, values: { content: words.weekly.content } },
        audience: { ...draft.audience, tags: [words.weekly.tag] },
      }
    }
  }
}
