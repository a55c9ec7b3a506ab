import { vendorLimits } from '../../../shared/message/vendor-limits'
import type { LaterKind } from '../../../shared/message/later-fields'
import type { Brand } from '../../../shared/message/problem'
import type { ProblemWords } from '../problem-words'
import { shorten } from '../shorten'

/** Later fields have long names, and the end tells them apart. */
const PATH = 48

const brandNames: Readonly<Record<Brand, string>> = {
  xiaomi: 'Xiaomi',
  huawei: 'Huawei',
  oppo: 'OPPO',
  vivo: 'vivo',
}

const wants: Readonly<Record<LaterKind, string>> = {
  text: 'text',
  visible: 'text that is not blank',
  zero_or_one: '0 or 1',
  level: 'passive, active, time-sensitive or critical',
  object: 'an object',
  flat: 'an object of names and texts',
}

const brandLimit = (brand: Brand, part: 'title' | 'body'): string => {
  const { counts, [part]: most } = vendorLimits[brand]
  return counts === 'width'
    ? `${brandNames[brand]} ${most * 2} letters (${most} Chinese characters)`
    : `${brandNames[brand]} ${most} characters`
}
const andMore = (count: number): string => (count > 1 ? ` and ${count - 1} more` : '')
const moment = new Intl.DateTimeFormat('en-US', {
  ...{ month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
})

export const sentences: ProblemWords['sentences'] = {
  template_unsent: () =>
    'This is a template and is never sent itself. Use it to make a draft; the draft can be sent.',
  placeholder_left: ({ name, count }) =>
    `“{{${shorten(name)}}}”${count > 1 ? ` and ${count - 1} more are` : ' is'} not filled in and would go out as written. Fill in, or keep the draft as a template.`,

  platform_missing: () => 'Choose at least one platform.',
  alert_empty: () => 'The default text is still empty.',
  override_empty: () => 'Its own text is empty. Write one, or inherit the default.',
  body_too_big: ({ bytes, most }) =>
    `The whole request has ${bytes} bytes; it must stay below ${most}.`,

  lone_surrogate: ({ count }) =>
    `Broken characters (half an emoji): ${count}. Phones show � there; remove and type again.`,
  bidi_control: ({ count }) =>
    `Invisible direction controls: ${count}. They turn the text after them around.`,
  control_character: ({ count }) =>
    `Invisible control characters: ${count}. They probably came with a paste.`,
  test_words: ({ word }) =>
    `It says “${word}”. Make sure this is no trial; some phone makers block such texts, too.`,
  digits_only: () =>
    'Only figures and signs. Make sure this is no trial; some phone makers block such texts, too.',
  same_as_last: ({ sentAt }) =>
    `The same words as the send of ${moment.format(sentAt)}. Make sure it does not go out twice.`,
  free_test_title: ({ length, most }) =>
    `The iOS title has ${length} characters; the test without a ticket (/push/user) takes at most ${most} and would be refused. Shorten it, or test with a ticket (Settings). The send itself is not affected.`,
  vendor_too_long: ({ part, brands }) =>
    `The ${part === 'title' ? 'title' : 'text'} is too long; these makers may refuse the whole notification: ${brands
      .map((brand) => brandLimit(brand, part))
      .join('; ')}.`,
  vivo_night: () =>
    'Between 23:00 and 7:00 in Beijing vivo takes no marketing notification. Send it in the morning.',
  marketing_caps: () =>
    'One send went out within 24 hours. A phone takes only so many marketing notifications a day: Huawei and Honor 2, OPPO 2 to 5, Xiaomi’s default channel 1, vivo 5.',

  badge_missing: () => 'The badge number is still missing.',
  badge_not_whole: ({ value }) => `The badge must be a whole number, not ${value}.`,
  badge_too_big: ({ value, most }) => `The badge is at most ${most}, now ${value}.`,
  badge_overwrites: ({ value }) =>
    `The badge becomes ${value} and overwrites each person’s own unread count.`,
  badge_clears: ({ value }) => `The badge is ${value}; anything not above 0 clears it.`,
  silent_still_shows: () =>
    'Silent is on, but RongCloud asks for a text: the notification still shows and also wakes the app.',
  broadcast_title: () =>
    'The seed document gives a title to pushes only; in a broadcast it came later and may not show.',
  broadcast_badge: () =>
    'The seed document gives a badge to pushes only; in a broadcast it came later and may not change.',

  extras_empty_key: () => 'One row has no field name.',
  extras_duplicate_key: ({ key }) => `The field name “${shorten(key)}” is there twice.`,
  extras_not_json: ({ line, detail }) => `Line ${line} is not correct JSON (${detail}).`,
  extras_not_flat: ({ key }) =>
    `The value of “${shorten(key)}” is not text. Clients take text only, no numbers, objects or lists.`,
  extras_repeats_key: ({ key }) =>
    `The field name “${shorten(key)}” is there twice; only the last one goes out.`,
  extras_too_big: ({ bytes, most }) =>
    `The extras have ${bytes} bytes. Apple takes ${most} for a whole notification; beyond that it is lost.`,

  sender_missing: () => 'A broadcast needs a sender ID.',
  sender_is_title: ({ sender }) =>
    `Where the app does not know the sender, the title may be the ID “${shorten(sender)}”. A title or a sender name is safer.`,
  type_missing: () => 'The message type is still missing.',
  type_too_long: ({ length, most }) =>
    `The message type has ${length} characters, at most ${most}.`,
  type_reserved: ({ name }) =>
    `“${shorten(name)}” is no published type. Custom types must not start with RC:, choose another name.`,
  content_empty: () => 'The message text is still empty.',
  content_not_json: ({ line, detail }) => `Line ${line} is not a correct JSON object (${detail}).`,
  content_lacks: ({ key }) => `This type needs “${key}”, and the content has none.`,
  member_missing: () => 'Required, and still empty.',
  number_wrong: ({ typed }) => `“${shorten(typed)}” is not a number.`,
  number_not_whole: ({ typed }) => `It must be a whole number, not ${shorten(typed)}.`,
  number_out_of_range: ({ typed, least, most }) =>
    `It must be between ${least} and ${most}, now ${shorten(typed)}.`,
  url_not_web: ({ typed }) =>
    `“${shorten(typed)}” is no web address; it must start with http:// or https://.`,
  base64_wrong: () => 'Not complete base64: the picture or the sound will not open.',
  user_incomplete: () => 'The sender’s profile needs an ID and a name, or leave it out.',

  audience_missing: () => 'Nobody is chosen yet.',
  conditions_ignored: ({ by }) =>
    by === 'everyone'
      ? 'Everyone is chosen: RongCloud looks at no other condition.'
      : 'User IDs are given: RongCloud ignores tags, package and platforms.',
  too_many: ({ count, most }) => `${count} now, at most ${most}: take out ${count - most}.`,
  tags_match_nobody: ({ count, most }) =>
    `A person has at most ${most} tags, so nobody has all ${count}: take out ${count - most}.`,
  tag_empty: () => 'One tag is empty.',
  tag_too_long: ({ tag, bytes, most }) =>
    `The tag “${shorten(tag)}” has ${bytes} bytes, at most ${most}.`,
  tag_special: ({ tag }) =>
    `The tag “${shorten(tag)}” has a blank or a sign. RongCloud takes no special characters, but does not say which.`,
  id_empty: () => 'One ID is empty.',
  id_too_long: ({ id, length, most }) =>
    `“${shorten(id)}” has ${length} characters, at most ${most}.`,
  repeated: ({ text, count }) =>
    `“${shorten(text)}” is there more than once${count > 1 ? `, ${count} too many in all` : ''}.`,
  package_odd: () =>
    'This does not look like a package name, such as cn.shanye.tea without blanks.',

  beyond_seed: ({ paths, count }) =>
    `Beyond the seed document, added by RongCloud later: ${paths.map((path) => shorten(path, PATH)).join(', ')}${
      count > paths.length ? ` and ${count - paths.length} more` : ''
    }.`,
  beyond_unknown: ({ path, count }) =>
    `RongCloud knows no field “${shorten(path, PATH)}”${andMore(count)} and would refuse the whole request.`,
  beyond_shadows: ({ path, count }) =>
    `“${shorten(path, PATH)}”${andMore(count)} belongs in the form; among the advanced fields it would change this send unseen.`,
  beyond_wrong: ({ path, wants: kind }) =>
    `“${shorten(path, PATH)}” has a wrong value; it must be ${wants[kind]}.`,
  beyond_too_long: ({ path, length, most }) =>
    `“${shorten(path, PATH)}” has ${length} characters, at most ${most}.`,

  title_cut: () => 'The title does not fit a regular iPhone; its end becomes an ellipsis.',
}
