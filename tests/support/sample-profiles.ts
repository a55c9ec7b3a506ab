import { defaultTagRates, defaultLimits, type Profile } from '../../shared/profile/profile'

const common = {
  answerFormat: 'json',
  timestampUnit: 'seconds',
  limits: defaultLimits,
  testPeople: [] as string[],
  freeTest: false,
  tagRates: defaultTagRates,
  tagsGet: false,
  countFrom: 0,
} as const

export const rehearsalProfile: Profile = {
  id: 'sample',
  name: '示例应用',
  appKey: 'pushdesk-rehearsal',
  environment: 'rehearsal',
  host: { kind: 'sandbox' },
  ...common,
}

export const productionProfile: Profile = {
  id: 'tea',
  name: '山野茶事',
  appKey: 'uwd1c0sxdlx2',
  environment: 'production',
  host: { kind: 'region', region: 'cn' },
  ...common,
}
