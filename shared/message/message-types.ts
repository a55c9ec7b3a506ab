/** How a field of a message is typed, checked and written: numbers travel as JSON numbers. */
export type MessageFieldKind = 'text' | 'long' | 'url' | 'base64' | 'integer' | 'decimal'

export interface MessageField {
  readonly key: string
  readonly kind: MessageFieldKind
  readonly required: boolean
}

export interface MessageType {
  readonly objectName: string
  readonly fields: readonly MessageField[]
  /** Whether `user:{id,name,portrait}` may stand beside the fields (api.md: all of user kind). */
  readonly user: boolean
}

const field = <Key extends string>(
  key: Key,
  kind: MessageFieldKind,
): MessageField & { readonly key: Key } => ({ key, kind, required: true })
const extra: MessageField & { readonly key: 'extra' } = {
  key: 'extra',
  kind: 'text',
  required: false,
}

/** The table «Message types» of api.md: objectName → the members of its content, in that order. */
export const messageTypes = [
  { objectName: 'RC:TxtMsg', user: true, fields: [field('content', 'long'), extra] },
  {
    objectName: 'RC:ImgMsg',
    user: true,
    fields: [field('content', 'base64'), field('imageUri', 'url'), extra],
  },
  {
    objectName: 'RC:GIFMsg',
    user: true,
    fields: [
      field('remoteUrl', 'url'),
      field('gifDataSize', 'integer'),
      field('width', 'integer'),
      field('height', 'integer'),
      extra,
    ],
  },
  {
    objectName: 'RC:ImgTextMsg',
    user: true,
    fields: [
      field('title', 'text'),
      field('content', 'long'),
      field('imageUri', 'url'),
      field('url', 'url'),
      extra,
    ],
  },
  {
    objectName: 'RC:LBSMsg',
    user: true,
    fields: [
      field('content', 'base64'),
      field('latitude', 'decimal'),
      field('longitude', 'decimal'),
      field('poi', 'text'),
      extra,
    ],
  },
  {
    objectName: 'RC:VcMsg',
    user: true,
    fields: [field('content', 'base64'), field('duration', 'integer'), extra],
  },
  {
    objectName: 'RC:HQVCMsg',
    user: true,
    fields: [field('remoteUrl', 'url'), field('duration', 'integer'), extra],
  },
  {
    objectName: 'RC:FileMsg',
    user: true,
    fields: [
      field('name', 'text'),
      field('size', 'integer'),
      field('type', 'text'),
      field('fileUrl', 'url'),
      extra,
    ],
  },
  {
    objectName: 'RC:SightMsg',
    user: true,
    fields: [
      field('sightUrl', 'url'),
      field('content', 'base64'),
      field('duration', 'integer'),
      field('size', 'integer'),
      field('name', 'text'),
      extra,
    ],
  },
  { objectName: 'RC:CmdMsg', user: false, fields: [field('name', 'text'), field('data', 'long')] },
  { objectName: 'RC:InfoNtf', user: false, fields: [field('message', 'long'), extra] },
] as const satisfies readonly MessageType[]

export type KnownObjectName = (typeof messageTypes)[number]['objectName']
/** The name of every member of every published type. */
export type MessageKey = (typeof messageTypes)[number]['fields'][number]['key']
