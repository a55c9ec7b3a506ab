import { networkInterfaces } from 'node:os'

/**
 * Does this computer have any way out: an address that is not its own loop? Yes says little; no is
 * certain. From Node, since Chromium's network stack stays out of main (eslint's import law).
 */
export function hasNetwork(interfaces = networkInterfaces()): boolean {
  return Object.values(interfaces).some((addresses) =>
    addresses?.some(({ internal, address }) => !internal && !address.startsWith('fe80:')),
  )
}
