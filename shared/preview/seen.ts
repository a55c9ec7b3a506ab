import type { ChatMessage } from './chat-message'

/** Where a notification stands: it decides its lines (`bodyLines` in devices.ts). */
export type NotificationStyle =
  /** iOS lock screen. */
  | 'lock'
  | 'banner'
  /** iOS notification centre. */
  | 'centre'
  /** iOS long press, Android big text. */
  | 'expanded'
  /** Android: one line, in the shade and on the lock screen. */
  | 'collapsed'
  | 'headsUp'

/** A notification as the phone gets it, in full: what of it fits is the phone's matter. */
export interface SeenNotification {
  readonly kind: 'notification'
  readonly style: NotificationStyle
  readonly title: string
  /** `app`: the app name stands where no title is. */
  readonly titleFrom: 'draft' | 'app'
  readonly body: string
}

/** The user hides contents: the app name and the phone's own placeholder, no word of the draft. */
export interface SeenHidden {
  readonly kind: 'hidden'
  readonly appName: string
}

/** Why a screen stays empty; the words for it are `t.preview.nothing[because][platform]`. */
export type Absence =
  | 'not_sent_here'
  | 'no_text'
  /** A push while the app is open. */
  | 'foreground'
  /** A broadcast while the app is open on another page: only its chat has one more. */
  | 'foreground_chat'
  /** RongCloud takes the alert off a silent push. */
  | 'stripped'
  /** A push is in no chat and no chat list. */
  | 'push_not_in_chat'
  /** RC:CmdMsg is for the app, not for eyes. */
  | 'command'
  | 'message_unreadable'
  | 'badge_refused'
  | 'badge_missing'

export interface SeenNothing {
  readonly kind: 'nothing'
  readonly because: Absence
  /** Nor is anything there the next time the app is opened. */
  readonly at?: 'login'
}

/** The number on the home screen's icon. */
export interface SeenBadge {
  readonly kind: 'badge'
  readonly appName: string
  /** 1…9999; `launcher`: Android's makers each derive their own. */
  readonly badge: number | 'unchanged' | 'cleared' | 'launcher'
}

/** The conversation with the sender, open. */
export interface SeenChat {
  readonly kind: 'chat'
  /** The draft's sender id; '' while none is typed. What name the app shows for it, it knows. */
  readonly sender: string
  readonly message: ChatMessage
  /** `login`: it waited for the next time the app was opened. */
  readonly at: 'now' | 'login'
}

export interface SeenChatList {
  readonly kind: 'chatList'
  readonly sender: string
  readonly message: ChatMessage
}

/** One screen. */
export type SeenOne =
  SeenNotification | SeenHidden | SeenNothing | SeenBadge | SeenChat | SeenChatList

/** Two possible outcomes of the same moment («或»). */
export interface SeenEither {
  readonly kind: 'either'
  readonly first: SeenOne
  readonly second: SeenOne
}

/** Two moments, one after the other (→). */
export interface SeenThen {
  readonly kind: 'then'
  readonly first: SeenOne
  readonly second: SeenOne
}

/** What is on the screen. */
export type Seen = SeenOne | SeenEither | SeenThen
