/** Every number of api.md as data. Strings count in characters (code points) unless the name says bytes. */
export const limits = {
  /** seed §3.3: pushes and broadcasts together, adjustable by RongCloud per app. */
  sendsPerHour: 2,
  sendsPerDay: 3,
  /** seed §3.3: per send, for `tag` and for `tag_or` each. */
  tagsPerSend: 20,
  useridsPerSend: 1000,
  /** seed §3.1. */
  tagsPerUser: 20,
  tagBytes: 40,
  /** seed §3.2. */
  usersPerTagBatch: 1000,
  /** api.md [sdk], beyond the seed: `/user/tags/get`. */
  usersPerTagsGet: 50,
  /** seed §3.4. */
  badge: 9999,
  /** seed §3.3. */
  objectName: 32,
  /** api.md: sender and user ids. */
  userid: 64,
  /** api.md, official today, beyond the seed: `/push/user`. */
  testPeople: 100,
  /** api.md, official today, beyond the seed: `notification.title`. */
  notificationTitle: 50,
  /** api.md [sdk]: a body of this many bytes is refused with 1508. */
  bodyBytes: 100_000,
  nonce: 18,
  requestId: 36,
  /** api.md [doc]. */
  tagSetsPerSecond: 100,
  tagBatchesPerSecond: 10,
} as const
