import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { QuotaLimits } from '../../shared/quota'
import { limits as published } from '../../shared/rongcloud/limits'
import { answerControl } from './answer-control'
import { readRequest } from './read-request'
import { createRecordedWire, type RecordedWire } from './recorded-wire'
import type { WireParts } from './wire'
import { writeWireAnswer } from './wire-answer'

export interface SandboxOptions {
  /** 0: any free one. */
  readonly port?: number
  readonly appKey: string
  readonly secret: string
  /** Milliseconds since 1970; also dates the answers. */
  readonly clock?: () => number
  readonly limits?: QuotaLimits
  readonly tagRates?: WireParts['tagRates']
}

/**
 * `reset`: back to 10,000 fresh people, full tickets, no fault and an empty log. `requests`: newest
 * last. `tagsOf`: what a user is tagged with now, also one of whom the sandbox has no phone.
 * `addressed`: the ids of everyone with a phone here whom the conditions name.
 */
export interface Sandbox extends Pick<
  RecordedWire,
  'steer' | 'reset' | 'requests' | 'tagsOf' | 'addressed'
> {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string
  /** Breaks off what still hangs. */
  readonly close: () => Promise<void>
}

/**
 * A RongCloud to rehearse with: a real HTTP server that listens on 127.0.0.1 only. Rejects with the
 * system's error where the port cannot be had (EADDRINUSE, EACCES).
 */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { port = 0, appKey, secret, clock = Date.now } = options
  const {
    limits = { perHour: published.sendsPerHour, perDay: published.sendsPerDay },
    tagRates = {
      setsPerSecond: published.tagSetsPerSecond,
      batchesPerSecond: published.tagBatchesPerSecond,
    },
  } = options
  const wire = createRecordedWire({ appKey, secret, clock, limits, tagRates })
  /** Answers that are withheld. */
  const held = new Set<ServerResponse>()
  const reset = (): void => {
    wire.reset()
    for (const response of held) response.destroy()
  }

  const write = (response: ServerResponse, status: number, type: string, text: string): void => {
    response.writeHead(status, {
      'Content-Type': `application/${type}; charset=utf-8`,
      'Content-Length': Buffer.byteLength(text),
      Date: new Date(clock()).toUTCString(),
    })
    response.end(text)
  }

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', headers } = request
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
    const body = await readRequest(request, published.bodyBytes)
    if (!body) {
      response.destroy()
      return
    }
    if (path.startsWith('/sandbox/')) {
      const control = { method, path, headers, body: body.text }
      const answer = answerControl(control, { ...wire, reset })
      write(response, answer.httpStatus, 'json', JSON.stringify(answer.body))
      return
    }
    const { answer, httpStatus, fault } = wire.answer({ method, path, headers, body })
    const format = path.endsWith('.xml') ? 'xml' : 'json'
    const send = (): void => write(response, httpStatus, format, writeWireAnswer(answer, format))
    if (fault.kind === 'cut') response.destroy()
    else if (fault.kind === 'hang') hold(response)
    else if (fault.kind === 'slow') hold(response, setTimeout(send, fault.delay))
    else send()
  }

  const hold = (response: ServerResponse, timer?: NodeJS.Timeout): void => {
    held.add(response)
    response.once('close', () => {
      held.delete(response)
      clearTimeout(timer)
    })
  }

  const server = createServer((request, response) => void serve(request, response))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve()
    })
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    steer: wire.steer,
    requests: wire.requests,
    tagsOf: wire.tagsOf,
    addressed: wire.addressed,
    reset,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
