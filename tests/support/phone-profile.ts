import { defaultTagRates, type Environment, type Profile } from '../../shared/profile/profile'

/** An app whose phones are drawn; nothing about it is sent anywhere. */
export const phoneProfile = (environment: Environment = 'production'): Profile => ({
  id: 'p1',
  name: '山野茶事',
  appKey: 'key',
  environment,
  host: { kind: 'sandbox' },
  answerFormat: 'json',
  timestampUnit: 'seconds',
  limits: { perHour: 2, perDay: 3 },
  testPeople: [],
  freeTest: false,
  tagRates: defaultTagRates,
  tagsGet: false,
  countFrom: 0,
})
