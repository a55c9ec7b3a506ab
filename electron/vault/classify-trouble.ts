import type { PlaceTrouble } from './secret-place'

// What libsecret (Linux, English or whatever the desktop speaks), Security.framework and the
// Windows credential store say. Texts that nobody knows are `broken`, with the text.
const signs: readonly (readonly [PlaceTrouble['state'], RegExp])[] = [
  ['locked', /locked collection|interaction is not allowed|errSecInteractionNotAllowed/i],
  ['no_bus', /autolaunch D-Bus|could not connect|dbus-launch|message bus/i],
  [
    'no_service',
    /not provided by any|ServiceUnknown|NameHasNoOwner|Spawn\.|libsecret.*cannot open/i,
  ],
]

/** The keychain's own error text → what kind of trouble it is. */
export function classifyTrouble(error: unknown): PlaceTrouble {
  const detail = (error instanceof Error ? error.message : String(error)).slice(0, 300)
  const state = signs.find(([, sign]) => sign.test(detail))?.[0] ?? 'broken'
  return { state, detail }
}
