/**
 * With how many cases a law is tried: a tenth of `all` in the gate, where each is the same every time,
 * and all of them with `npm run test:faults`.
 */
export const runs = (all: number): number =>
  process.env['PUSHDESK_ALL_FAULTS'] ? all : Math.ceil(all / 10)
