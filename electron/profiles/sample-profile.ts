import { defaultLimits, SAMPLE_PROFILE_ID, type Profile } from '../../shared/profile/profile'

/** What the first run finds ready: 演练 on the embedded sandbox, with no key and no network. */
export const sampleProfile: Profile = {
  id: SAMPLE_PROFILE_ID,
  name: '示例应用',
  appKey: 'pushdesk-rehearsal',
  environment: 'rehearsal',
  host: { kind: 'sandbox' },
  answerFormat: 'json',
  timestampUnit: 'seconds',
  limits: defaultLimits,
  countFrom: 0,
}
