import type { Profile } from '../profile/profile'
import { regionHosts } from './hosts'
import { shellQuote } from './shell-quote'

/** The variable that stands for the App-Secret; its value never comes near this text. */
export const SECRET_VARIABLE = 'RONGCLOUD_SECRET'

/**
 * The request as a script for bash: the recipe of its signature (api.md, «Headers and signature»),
 * then cURL. Running it is a real send. `body` is JSON, exactly as it goes out.
 */
export function curlScript(
  profile: Pick<Profile, 'appKey' | 'host' | 'answerFormat' | 'timestampUnit'>,
  body: string,
): string {
  const time = profile.timestampUnit === 'seconds' ? '$(date +%s)' : '$(date +%s)000'
  const signed = `"$${SECRET_VARIABLE}" "$NONCE" "$TIMESTAMP"`
  return [
    'NONCE=$(openssl rand -hex 9)',
    `TIMESTAMP=${time}`,
    `SIGNATURE=$(printf '%s%s%s' ${signed} | openssl dgst -sha1 | sed 's/^.* //')`,
    '',
    `curl -sS -X POST ${shellQuote(`${originOf(profile)}/push.${profile.answerFormat}`)} \\`,
    `  -H ${shellQuote(`App-Key: ${profile.appKey}`)} \\`,
    '  -H "Nonce: $NONCE" \\',
    '  -H "Timestamp: $TIMESTAMP" \\',
    '  -H "Signature: $SIGNATURE" \\',
    `  -H 'Content-Type: application/json' \\`,
    `  --data-raw ${shellQuote(body)}`,
    '',
  ].join('\n')
}

/**
 * The embedded sandbox takes another port each time, so this is where one of one's own would listen:
 * `npm run sandbox -- --port 8080`.
 */
const SANDBOX_ORIGIN = 'http://127.0.0.1:8080'

function originOf({ host }: Pick<Profile, 'host'>): string {
  switch (host.kind) {
    case 'region':
      return `https://${regionHosts[host.region].primary}`
    case 'own':
      return host.url.trim().replace(/\/$/, '')
    case 'sandbox':
      return SANDBOX_ORIGIN
  }
}
