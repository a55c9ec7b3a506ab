import { contract } from '../shared/ipc/contract'
import type { BoardDesk } from './board/board-desk'
import { createServices, type RunningServices } from './create-services'
import { createHandlers } from './ipc/handlers'
import { createRouter, type Router } from './ipc/router'
import type { LastLook } from './last-look'
import type { SaveBeforeClosing } from './save-before-closing'

/**
 * The services and the way calls take to them. Main brings this file when its window is open: reading
 * it, with every schema and database in it, takes as long as opening one.
 */
export async function startServices(
  parts: Parameters<typeof createServices>[0] & {
    readonly boards: BoardDesk
    readonly closing: SaveBeforeClosing
    readonly look: LastLook
    /** Writes an error into the log; gives its reference. */
    readonly report: Parameters<typeof createRouter>[2]
  },
): Promise<{ readonly services: RunningServices; readonly route: Router }> {
  const services = await createServices(parts)
  const handlers = createHandlers(services, parts.boards, parts.closing, parts.look)
  return { services, route: createRouter(contract, handlers, parts.report) }
}
