import { describe, expect, it } from 'vitest'
import { fitText, type TextPlace } from '../../../renderer/preview/fit-text'

const place = (change: Partial<TextPlace> = {}): TextPlace => ({
  platform: 'ios',
  part: 'body',
  size: 'regular',
  timeLabel: '现在',
  ...change,
})

describe('fitText', () => {
  it('gives the lock screen 4 lines of body and the shade one', () => {
    const long = '茶'.repeat(300)
    expect(fitText(long, place())).toMatchObject({ lines: 4, most: 4 })
    expect(fitText(long, place({ platform: 'android' }))).toMatchObject({ lines: 1, most: 1 })
  })

  it('says the same as it shows: what stands before the ellipsis ends at the cut', () => {
    const text = '👨‍👩‍👧‍👦秋茶上新，今晚开抢。'.repeat(40)
    const { shown, cutAt } = fitText(text, place())
    expect(cutAt).not.toBeNull()
    expect(shown.endsWith('…')).toBe(true)
    expect(shown.slice(0, -1).replaceAll('\n', '')).toBe(text.slice(0, cutAt ?? 0))
  })

  it('lets the time label eat into the title, as on the phone', () => {
    const title = '秋茶上新今晚八点开抢会员提前十分钟入场啦'
    const now = fitText(title, place({ part: 'title' }))
    const later = fitText(title, place({ part: 'title', timeLabel: '昨天 上午 8:37' }))
    expect(later.cutAt ?? 0).toBeLessThan(now.cutAt ?? title.length)
  })

  it('shows more on a larger phone and less on a smaller one', () => {
    const cuts = (['small', 'regular', 'large'] as const).map(
      (size) => fitText('茶'.repeat(300), place({ size })).cutAt ?? 0,
    )
    expect(cuts).toEqual([...cuts].sort((one, other) => one - other))
    expect(new Set(cuts).size).toBe(3)
  })

  it('gives each place its own number of lines', () => {
    const most = (change: Partial<TextPlace>) => fitText('茶'.repeat(900), place(change)).lines
    expect(most({ style: 'banner' })).toBe(2)
    expect(most({ style: 'expanded' })).toBe(7)
    expect(most({ platform: 'android', style: 'expanded' })).toBe(13)
    expect(most({ platform: 'android', style: 'headsUp' })).toBe(1)
  })

  it('fits fewer characters where the person has set larger type', () => {
    const cuts = (['default', 'large', 'extra'] as const).map(
      (fontSize) => fitText('茶'.repeat(300), place({ part: 'title', fontSize })).cutAt ?? 0,
    )
    expect(cuts).toEqual([...cuts].sort((one, other) => other - one))
    expect(new Set(cuts).size).toBe(3)
  })

  it('breaks at a newline on iOS and reads it as a space in the shade', () => {
    expect(fitText('甲\n乙', place()).shown).toBe('甲\n乙')
    expect(fitText('甲\n乙', place({ platform: 'android' })).shown).toBe('甲 乙')
    expect(fitText('甲\n乙', place({ platform: 'android', style: 'expanded' })).shown).toBe(
      '甲\n乙',
    )
  })

  it('hands the page no more of 1 MB than a phone can show', () => {
    const { shown } = fitText('茶叶 tea <b>'.repeat(100_000), place())
    expect(shown.length).toBeLessThan(400)
  })
})
