import type { Draft } from './draft'
import { isObject } from './json'

/** `notification.title`, a later official field (api.md): the only title that Android knows. */
export function laterTitle({ beyond }: Draft): string | undefined {
  const notification = Object.hasOwn(beyond, 'notification') ? beyond['notification'] : undefined
  if (notification === undefined || !isObject(notification)) return undefined
  const title = Object.hasOwn(notification, 'title') ? notification['title'] : undefined
  return typeof title === 'string' ? title : undefined
}
