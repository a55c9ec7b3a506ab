import { request } from 'node:http'
import { freshNonce } from '../../../electron/rongcloud/fresh-nonce'
import { signHeaders } from '../../../electron/rongcloud/sign-headers'

export const app = { appKey: 'rehearsal', secret: 'rehearsal-secret' }

/** One POST after the other over Node's own kept connection, and nothing else: what no job can beat. */
export async function postRaw(url: string, bodies: readonly string[]): Promise<void> {
  for (const body of bodies)
    await new Promise<void>((resolve, reject) => {
      const now = Date.now()
      const signed = {
        ...app,
        timestampUnit: 'seconds',
        now,
        nonce: freshNonce(),
        requestId: 'r',
      } as const
      const options = { method: 'POST', headers: signHeaders(signed) }
      const outgoing = request(`${url}/user/tag/batch/set.json`, options, (answer) => {
        answer.resume()
        answer.on('end', () =>
          answer.statusCode === 200 ? resolve() : reject(new Error(`HTTP ${answer.statusCode}`)),
        )
      })
      outgoing.on('error', reject)
      outgoing.end(body)
    })
}
