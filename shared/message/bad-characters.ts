/**
 * Characters that nobody types on purpose, by the rule that names them: half a surrogate pair, an
 * order to write the other way round (UAX #9), and controls other than tab and line break.
 */
export const badCharacters = {
  lone_surrogate: /\p{Cs}/gu,
  bidi_control: /[\u202a-\u202e\u2066-\u2069]/gu,
  control_character: /(?![\t\n\r])\p{Cc}/gu,
} as const
