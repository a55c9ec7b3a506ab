import { defineStore } from 'pinia'
import type { Message } from '../../shared/message/message'

export interface KeptMessages {
  readonly fields?: Extract<Message, { form: 'fields' }>
  readonly json?: Extract<Message, { form: 'json' }>
}

/**
 * What a draft itself has no place for, until the app is closed: the other form of its message, and
 * texts that are not right yet. By draft id, so that nothing typed is lost by looking elsewhere.
 */
export const useKeptTexts = defineStore('kept-texts', () => {
  const messages = new Map<string, KeptMessages>()
  const texts = new Map<string, string>()
  const key = (draftId: string, place: string): string => `${draftId} ${place}`

  return {
    messages: (draftId: string): KeptMessages => messages.get(draftId) ?? {},
    keepMessage: (draftId: string, message: Message): void => {
      messages.set(draftId, { ...messages.get(draftId), [message.form]: message })
    },
    text: (draftId: string, place: string): string | undefined => texts.get(key(draftId, place)),
    /** undefined: there is nothing to keep any more. */
    keepText: (draftId: string, place: string, text: string | undefined): void => {
      if (text === undefined) texts.delete(key(draftId, place))
      else texts.set(key(draftId, place), text)
    },
  }
})
