/** Whom a saved audience means is said for both: a platform is the draft's to choose. */
export const bothPlatforms = { ios: true, android: true } as const
