import type { Expected } from '../../compose/request/expected'
import type { Wording } from '../zh-CN'

const expected: Readonly<Record<Expected, string>> = {
  text: 'wants a text in double quotes',
  number: 'wants a number, without quotes',
  flag: 'can only be 0 or 1',
  boolean: 'can only be true or false, without quotes',
  texts: 'wants a list of texts in [ ]',
  platforms: 'wants [ ] with "ios" and "android" and nothing else',
  object: 'wants an object in { }',
}

const kinds = { push: 'push', broadcast: 'broadcast' } as const

export const request: Wording['request'] = {
  title: 'Request',
  views: { json: 'JSON', curl: 'cURL' },
  viewLabel: 'View',
  note: 'These are the bytes that are sent; the signature is added in the main process.',
  edit: 'Edit',
  done: 'Done',
  discard: 'Discard changes',
  paste: 'Paste a request',
  body: 'The request as JSON',
  follows: 'The form has followed.',
  heldBack: 'The form is as it was, and follows once this is right.',
  wrongType: (path, what) => `${path} ${expected[what]}.`,
  notPush: 'This does not look like a push or a broadcast.',
  kindChange: (from, to) => `This turns the ${kinds[from]} into a ${kinds[to]}.`,
  kindMeans: {
    push: 'A push is a notification only, not in chat: sender and message are no longer sent.',
    broadcast: 'A broadcast goes into the chat of everybody who gets it.',
  },
  changeKind: (to) => `Make it a ${kinds[to]}`,
  curlNote:
    'The secret is not in here: put the App-Secret into the variable RONGCLOUD_SECRET and run it in bash.',
  curlWarning:
    'Running it really sends: it takes a ticket, is not counted here and cannot be taken back.',
  curlSandbox:
    'The rehearsal’s server takes another port each time; start one of your own: npm run sandbox -- --port 8080',
  pasting: {
    title: 'Paste a request',
    note: 'The request’s JSON, a whole HTTP request or a cURL command becomes a new draft.',
    field: 'Request',
    placeholder: '{"platform":["ios","android"], …}',
    become: 'Make it a draft',
    cancel: 'Cancel',
    empty: 'Nothing pasted yet',
    noJson: 'There is no JSON in it.',
    tags: 'This request sets tags and reaches nobody. It belongs to “Audience and tags”.',
    toTags: 'Go to audience and tags',
    will: 'Becomes',
    noAlert: 'No default text',
  },
}
