import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { profileProblems } from '../../../renderer/settings/profile-problems'
import { profileSchema, type Profile } from '../../../shared/profile/profile'
import { productionProfile } from '../../support/sample-profiles'

const problemsOf = (changes: Partial<Profile>) =>
  profileProblems({ ...productionProfile, ...changes })

describe('profileProblems', () => {
  it('names the field and what is wrong in it', () => {
    expect(problemsOf({ name: '  ' })).toEqual({ name: 'name_empty' })
    expect(problemsOf({ name: '茶'.repeat(61) })).toEqual({ name: 'name_long' })
    expect(problemsOf({ appKey: '' })).toEqual({ appKey: 'key_empty' })
    expect(problemsOf({ appKey: 'two words' })).toEqual({ appKey: 'key_characters' })
    expect(problemsOf({ limits: { perHour: 0, perDay: 1.5 } })).toEqual({
      perHour: 'limit_range',
      perDay: 'limit_range',
    })
    expect(problemsOf({ limits: { perHour: Number.NaN, perDay: 3 } })).toEqual({
      perHour: 'limit_range',
    })
    const tagRates = { setsPerSecond: 0, batchesPerSecond: 1_000_001 }
    expect(problemsOf({ tagRates })).toEqual({
      setsPerSecond: 'rate_range',
      batchesPerSecond: 'rate_range',
    })
  })

  it.each([
    ['', 'not_a_url'],
    ['api.example.com', 'not_a_url'],
    ['http://api.example.com', 'not_https'],
    ['https://api.example.com/push', 'has_path'],
    ['https://me:pw@api.example.com', 'has_credentials'],
  ] as const)('says what is wrong with the address «%s»', (url, problem) => {
    expect(problemsOf({ host: { kind: 'own', url } })).toEqual({ host: problem })
  })

  it('lets a loopback address be http', () => {
    expect(problemsOf({ host: { kind: 'own', url: 'http://127.0.0.1:8080' } })).toEqual({})
  })

  it('finds something exactly where main would refuse the profile: no silent refusal, no false alarm', () => {
    const profile = fc.record({
      name: fc.string({ maxLength: 70 }),
      appKey: fc.string({ maxLength: 70 }),
      host: fc.oneof(
        fc.constant({ kind: 'region' as const, region: 'saudi' as const }),
        fc.oneof(fc.webUrl(), fc.string()).map((url) => ({ kind: 'own' as const, url })),
      ),
      limits: fc.record({ perHour: fc.double(), perDay: fc.integer() }),
      tagRates: fc.record({ setsPerSecond: fc.double(), batchesPerSecond: fc.integer() }),
    })
    fc.assert(
      fc.property(profile, (changes) => {
        const candidate = { ...productionProfile, ...changes }
        const found = Object.keys(profileProblems(candidate)).length > 0
        return found === !profileSchema.safeParse(candidate).success
      }),
    )
  })
})
