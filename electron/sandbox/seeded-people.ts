import type { Person } from './person'

const DAY = 86_400_000
const PEOPLE = 10_000

type Weighted = readonly (readonly [value: string, weight: number])[]

const packages: Weighted = [
  ['cn.shanye.tea', 60],
  ['cn.shanye.tea.lite', 25],
  // The seed's own example (§3.4).
  ['cn.xxxxxx.xxx', 15],
]
const ages: Weighted = [
  ['年轻', 55],
  ['中年', 35],
  ['银发', 10],
]
const cities: Weighted = [
  ['北京', 22],
  ['上海', 20],
  ['广州', 14],
  ['深圳', 14],
  ['杭州', 12],
  ['成都', 10],
  ['武汉', 8],
]
const habits: readonly (readonly [tag: string, percent: number])[] = [
  ['会员', 30],
  ['新用户', 12],
  ['爱喝绿茶', 25],
  ['咖啡', 18],
]

/** The people that the seed's examples and the rehearsal's own test call by name; always awake. */
const named: readonly (Pick<Person, 'id' | 'tags'> & Partial<Person>)[] = [
  { id: '123', platform: 'ios', tags: ['女', '年轻', '北京', '会员'] },
  { id: '456', platform: 'android', tags: ['女', '年轻', '上海'] },
  { id: '31232', platform: 'android', tags: ['男', '中年', '北京'] },
  { id: 'id1', platform: 'ios', tags: ['女', '年轻', '杭州'] },
  { id: 'id2', platform: 'android', tags: ['男', '年轻', '深圳'] },
  ...Array.from({ length: 12 }, (_, index) => ({
    id: `test-${String(index + 1).padStart(2, '0')}`,
    platform: index % 2 === 0 ? ('ios' as const) : ('android' as const),
    tags: ['内部测试'],
  })),
]

/** The same 10,000 people every time; `now` (ms) only dates when they were last seen. */
export function seededPeople(now: number): readonly Person[] {
  const random = seededRandom(20_180_418)
  const pick = (choices: Weighted): string => {
    let left = random() * choices.reduce((sum, [, weight]) => sum + weight, 0)
    return choices.find(([, weight]) => (left -= weight) < 0)?.[0] ?? ''
  }
  return Array.from({ length: PEOPLE }, (_, index): Person => {
    const drawn = {
      id: `u_${200_000 + index}`,
      platform: random() < 0.42 ? ('ios' as const) : ('android' as const),
      packageName: pick(packages),
      tags: [
        random() < 0.56 ? '女' : '男',
        pick(ages),
        pick(cities),
        ...habits.filter(([, percent]) => random() * 100 < percent).map(([tag]) => tag),
      ],
      // Most were here this week, a few not for half a year: an exponential with a mean of 40 days.
      lastSeen: now - Math.round(-Math.log(1 - random()) * 40 * DAY),
    }
    const one = named[index]
    return one ? { ...drawn, packageName: 'cn.shanye.tea', lastSeen: now, ...one } : drawn
  })
}

/** mulberry32: small, fast and the same on every machine. Gives [0, 1). */
function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
