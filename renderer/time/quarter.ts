/**
 * ms. What is said without minutes changes at midnight, and midnight is at a whole quarter of an hour in
 * every zone of the world.
 */
export const QUARTER = 900_000
