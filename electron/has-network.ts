import { networkInterfaces } from 'node:os'

/**
 * Does this computer have any way out: an address that is not its own loop? Yes says little; no is
 * certain. From Node: nothing in main asks Chromium's network (eslint's import law).
 */
export function hasNetwork(interfaces = networkInterfaces()): boolean {
  return Object.values(interfaces).some((addresses) =>
    addresses?.some(({ internal, address }) => !internal && !address.startsWith('fe80:')),
  )
}
