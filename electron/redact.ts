/** Shorter values are parts of ordinary words; RongCloud's App-Secrets have 10 and more characters. */
const SHORTEST = 4

export interface Redactor {
  /** From now on this value never gets past `redact`, in any of the forms it is written in. */
  readonly remember: (secret: string) => void
  readonly redact: (text: string) => string
}

const SIGNATURE = /((?:RC-)?Signature["']?\s*[:=]\s*["']?)[0-9a-f]{40}/gi
const NAMED = /("?(?:app-?)?secret"?\s*[:=]\s*["']?)[^\s"',}]+/gi

/** The one filter before the log (style.md: one road from an error to the log, and it redacts). */
export function createRedactor(): Redactor {
  const known = new Set<string>()
  return {
    remember: (secret) => {
      if (secret.length < SHORTEST) return
      // `toWellFormed` by hand: a lone surrogate makes encodeURIComponent throw.
      const encodable = secret.replace(/\p{Surrogate}/gu, '\ufffd')
      const inJson = JSON.stringify(secret).slice(1, -1)
      for (const form of [secret, inJson, encodeURIComponent(encodable)]) known.add(form)
    },
    redact: (text) => {
      // Longest first: a secret that begins with another one would else leave its tail.
      const longestFirst = [...known].sort((a, b) => b.length - a.length)
      let clean = text
      for (const secret of longestFirst) clean = clean.replaceAll(secret, '[secret]')
      return clean.replace(SIGNATURE, '$1[signature]').replace(NAMED, '$1[secret]')
    },
  }
}
