import { describe, expect, it } from 'vitest'
import { contract } from '../../../shared/ipc/contract'

const takes = (name: keyof typeof contract, input: unknown): boolean =>
  contract[name].input.safeParse(input).success

describe('what main takes about tags', () => {
  const plan = (tags: readonly string[]) => ({
    ...{ planId: 'p', profileId: 'a', mode: 'replace' },
    source: { from: 'list', listId: 'l', tags },
  })

  it('no tag that is only blanks: at RongCloud it would be a tag that nobody sees', () => {
    expect(takes('tagJobs.plan', plan(['会员']))).toBe(true)
    for (const tag of ['', ' ', '\u3000']) expect(takes('tagJobs.plan', plan([tag]))).toBe(false)
    expect(contract['tagJobs.plan'].input.parse(plan([' 会员 '])).source).toMatchObject({
      tags: ['会员'],
    })
    expect(takes('tagJobs.plan', plan(Array.from({ length: 21 }, (_, n) => `t${n}`)))).toBe(false)
  })

  it.each(['a\nb', 'a\rb', 'a\n', '\n'])(
    'no id with a line break (%j): the mirror keeps one a line and would know two people',
    (userId) => {
      const assign = (userIds: readonly string[]) => ({
        profileId: 'a',
        assignment: { userIds, tags: ['x'] },
      })
      expect(takes('tags.assign', assign(['u', '好 😀']))).toBe(true)
      expect(takes('tags.assign', assign(['u', userId]))).toBe(false)
      expect(takes('mirrorTags.fetch', { profileId: 'a', userIds: ['u'] })).toBe(true)
      expect(takes('mirrorTags.fetch', { profileId: 'a', userIds: ['u', userId] })).toBe(false)
    },
  )
})
