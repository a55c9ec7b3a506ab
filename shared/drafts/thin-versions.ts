import type { DraftVersion } from './draft-version'

type Dated = Pick<DraftVersion, 'at' | 'reason' | 'name'>

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/**
 * How close together versions may lie, by age: of all that fall into one `width` the last stays.
 * Younger than the first row all stay. The one place of these rules (issue 5, «Versions are thinned»).
 */
export const thinningRules = [
  { from: HOUR, width: 10 * MINUTE },
  { from: DAY, width: HOUR },
  { from: 7 * DAY, width: DAY },
  { from: 90 * DAY, width: 7 * DAY },
] as const

/** Whether age can never thin it: a person named it, or people have got it. */
export const staysForEver = ({ reason, name }: Dated): boolean =>
  reason === 'named' || reason === 'sent' || name !== ''

/**
 * The versions of one draft that stay at `now` (ms since 1970), in the order given. Named and sent
 * ones always do, and so does the newest of all. Thinned again at the same moment, nothing more goes.
 */
export function thinVersions<Version extends Dated>(
  versions: readonly Version[],
  now: number,
): readonly Version[] {
  const newest = Math.max(...versions.map(({ at }) => at))
  /** Of each stretch of time, when its last version was made. */
  const last = new Map<string, number>()
  for (const version of versions) {
    const stretch = stretchOf(version, now)
    if (stretch !== null) last.set(stretch, Math.max(last.get(stretch) ?? -Infinity, version.at))
  }
  return versions.filter((version) => {
    const stretch = stretchOf(version, now)
    return stretch === null || version.at === newest || version.at === last.get(stretch)
  })
}

/** The stretch of which only the last version stays; null: this one stays in any case. */
function stretchOf(version: Dated, now: number): string | null {
  if (staysForEver(version)) return null
  const age = now - version.at
  const rule = thinningRules.filter(({ from }) => age >= from).at(-1)
  // By the calendar and not by age: tomorrow the same versions fall together.
  return rule === undefined ? null : `${rule.width} ${Math.floor(version.at / rule.width)}`
}
