import { beforeEach, describe, expect, it } from 'vitest'
import {
  createPopulation,
  type Population,
  type Reached,
} from '../../../electron/sandbox/population'
import { seededPeople } from '../../../electron/sandbox/seeded-people'
import type { PushBody } from '../../../shared/message/request'

const NOW = Date.UTC(2026, 10, 23)
const DAY = 86_400_000
const people = seededPeople(NOW)
const awake = people.filter((person) => NOW - person.lastSeen <= 90 * DAY)

let population: Population
beforeEach(() => {
  population = createPopulation(NOW)
})
const reach = (
  audience: PushBody['audience'],
  platform: PushBody['platform'] = ['ios', 'android'],
): Reached => population.reach({ audience, platform })
const count = (test: (person: (typeof people)[number]) => boolean): number =>
  awake.filter(test).length

describe('the people', () => {
  it('are the same 10,000 every time, each once', () => {
    expect(seededPeople(NOW)).toEqual(people)
    expect(new Set(people.map((person) => person.id)).size).toBe(10_000)
  })

  it('are of all sorts, so that no rehearsal reaches everybody or nobody by accident', () => {
    expect(new Set(people.map((person) => person.packageName)).size).toBe(3)
    expect(people.filter((person) => person.platform === 'ios').length).toBeGreaterThan(3500)
    expect(awake.length).toBeGreaterThan(8000)
    expect(awake.length).toBeLessThan(9800)
    const fixed = ['123', '456', '31232', 'id1', 'id2', 'test-01', 'test-12']
    expect(awake.map((person) => person.id)).toEqual(expect.arrayContaining(fixed))
  })
})

describe('an audience', () => {
  it('of everyone addresses all and reaches those whose phone was seen within 90 days', () => {
    const all = reach({ is_to_all: true })
    expect(all).toMatchObject({ addressed: 10_000, total: awake.length })
    expect(all.ios + all.android).toBe(all.total)
  })

  it('of everyone on one platform reaches nobody on the other', () => {
    const ios = reach({ is_to_all: true }, ['ios'])
    expect(ios).toMatchObject({ android: 0, total: count((person) => person.platform === 'ios') })
  })

  it('that is everyone ignores every other condition', () => {
    expect(reach({ is_to_all: true, tag: ['nobody'], userid: ['123'], packageName: 'x' })).toEqual(
      reach({ is_to_all: true }),
    )
  })

  it('of ids ignores tags, package and platform, strangers and repetitions', () => {
    const ids = ['123', '456', '123', 'stranger']
    const reached = reach({ userid: ids, tag: ['nobody'], packageName: 'x' }, ['ios'])
    expect(reached).toEqual({ total: 2, ios: 1, android: 1, addressed: 2 })
  })

  it('of tags wants all of `tag` and one of `tag_or`, and the package', () => {
    const has =
      (...tags: string[]) =>
      (person: (typeof people)[number]): boolean =>
        tags.every((tag) => person.tags.includes(tag))
    expect(reach({ tag: ['女', '年轻'] }).total).toBe(count(has('女', '年轻')))
    expect(reach({ tag_or: ['北京', '上海'] }).total).toBe(
      count((person) => has('北京')(person) || has('上海')(person)),
    )
    expect(
      reach({ tag: ['女'], tag_or: ['北京', '上海'], packageName: 'cn.shanye.tea' }).total,
    ).toBe(
      count(
        (person) =>
          has('女')(person) &&
          (has('北京')(person) || has('上海')(person)) &&
          person.packageName === 'cn.shanye.tea',
      ),
    )
    expect(reach({ tag: ['内部测试'] })).toEqual({ total: 12, ios: 6, android: 6, addressed: 12 })
    expect(reach({ tag: ['没有这个标签'] }).total).toBe(0)
  })
})

describe('setting tags', () => {
  it('replaces all of a user’s tags and nobody else’s', () => {
    population.setTags(['123'], ['bj', '男'])
    expect(population.tagsOf('123')).toEqual(['bj', '男'])
    expect(reach({ tag: ['bj'] })).toMatchObject({ total: 1, ios: 1 })
    population.setTags(['123'], [])
    expect(population.tagsOf('123')).toEqual([])
    expect(population.tagsOf('456')).toContain('上海')
  })

  it('remembers users without a phone here, but reaches none of them', () => {
    population.setTags(['stranger'], ['bj'])
    expect(population.tagsOf('stranger')).toEqual(['bj'])
    expect(reach({ tag: ['bj'] }).total).toBe(0)
  })

  it('a million times takes no more than seconds, so that an import can be rehearsed', () => {
    const begun = performance.now()
    for (let batch = 0; batch < 1000; batch += 1)
      population.setTags(
        Array.from({ length: 1000 }, (_, at) => `m_${batch * 1000 + at}`),
        ['会员'],
      )
    expect(performance.now() - begun).toBeLessThan(10_000)
    expect(population.tagsOf('m_999999')).toEqual(['会员'])
  })
})
