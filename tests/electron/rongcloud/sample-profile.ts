import { defaultTagRates, type Profile } from '../../../shared/profile/profile'

/** A profile on an address of its own; `part` says what a test is about. */
export function sampleProfile(url: string, part: Partial<Profile> = {}): Profile {
  return {
    id: 'p1',
    name: '山野茶',
    appKey: 'uwd1c0sxdlx2',
    environment: 'development',
    host: { kind: 'own', url },
    answerFormat: 'json',
    timestampUnit: 'seconds',
    limits: { perHour: 2, perDay: 3 },
    testPeople: [],
    freeTest: false,
    tagRates: defaultTagRates,
    tagsGet: false,
    countFrom: 0,
    ...part,
  }
}
