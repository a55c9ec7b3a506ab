import type { Wording } from '../zh-CN'

export const integration: Wording['integration'] = {
  title: 'Integration guide',
  lead: 'For developers of the receiving app: what to install, which lines to add, and how to try it without a ticket.',
  sdk: {
    title: 'Client SDK',
    note: 'The version first.',
    text: 'RongCloud SDK 2.3.8 or later is needed; older ones do not receive broadcast pushes.',
  },
  ios: {
    title: 'iOS',
    note: 'Count openings and read the extra fields, after the SDK is initialised.',
    launch: 'Launched by a push',
    remote: 'A remote push arrives',
  },
  android: {
    title: 'Android',
    note: 'Declare an activity that opens rong:// addresses; read the fields and count openings there.',
    package: 'Your package name',
    packageNote: 'The samples below follow it.',
    wrongPackage:
      'A package name looks like cn.example.app: parts with dots, each a letter first. The samples keep an example name.',
    manifest: 'AndroidManifest.xml',
    activity: 'TestPushActivity.java',
  },
  url: {
    title: 'The address it opens with',
    note: 'The url that the activity gets when the notification is tapped.',
    field: 'Field',
    meaning: 'Meaning',
    fields: {
      pushContent: 'The content of this push',
      pushId: 'The id of this push; pass it to recordNotificationEvent to count the opening',
      extra: 'The extra fields as JSON: the keys and values written in the draft',
    },
    sample: 'An example',
    content: 'Autumn tea is in, from 20:00 tonight',
    encoding:
      'RongCloud does not say how values are encoded. Drawn here percent-encoded as UTF-8; trust the device.',
  },
  sandbox: {
    title: 'Local sandbox',
    note: 'Speaks RongCloud’s protocol on this computer only: ten thousand made-up people, no RongCloud secret, no real tickets.',
    start: 'Run it alone, in the source folder',
    prints:
      'It prints one line of JSON when it listens, with its url. Signature, lengths and rate are checked as documented: 2 an hour, 3 a day. With .xml in the path it answers in XML.',
    call: 'Call',
    does: 'What it does',
    endpoints: {
      push: 'A push; with fromuserid and message a broadcast',
      tag: 'Sets the tags of one person, replacing all',
      tagBatch: 'Sets the tags of many, 1000 at most',
      requests: 'Lists what it accepted and refused',
      faults: 'Makes it slow, answer 1008, 1009 or 500, hang or cut, to try your error handling',
      reset: 'Ten thousand fresh people and full tickets',
    },
  },
}
