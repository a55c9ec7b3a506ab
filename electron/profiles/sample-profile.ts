import {
  defaultTagRates,
  defaultLimits,
  SAMPLE_PROFILE_ID,
  type Profile,
} from '../../shared/profile/profile'

/**
 * What the first run finds ready: 演练 on the embedded sandbox, with no key and no network. `name`
 * in the language of that day; from then on it is the operator's.
 */
export function sampleProfile(name: string): Profile {
  return {
    id: SAMPLE_PROFILE_ID,
    name,
    appKey: 'pushdesk-rehearsal',
    environment: 'rehearsal',
    host: { kind: 'sandbox' },
    answerFormat: 'json',
    timestampUnit: 'seconds',
    limits: defaultLimits,
    testPeople: [],
    freeTest: false,
    tagRates: defaultTagRates,
    tagsGet: false,
    countFrom: 0,
  }
}
