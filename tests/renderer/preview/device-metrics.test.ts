import { describe, expect, it } from 'vitest'
import tokens from '../../../renderer/theme/tokens.json'
import { notifications, screens, textWidth } from '../../../shared/preview/devices'

const styleOf = ({ size, weight }: { size: number; weight: number }): string =>
  `${String(size)}/20 ${String(weight)}`

describe('the phones that lines are counted on', () => {
  it('are the phones that are drawn: the same screens', () => {
    expect(screens.ios.regular).toEqual(tokens.device.ios.screen)
    expect(screens.android.regular).toEqual(tokens.device.android.screen)
  })

  it('set their text in the size and weight that is drawn, and as many lines', () => {
    const { ios, android } = notifications
    expect(styleOf(ios.title)).toBe(tokens.device.ios.platter.title)
    expect(styleOf(ios.body)).toBe(tokens.device.ios.platter.body)
    expect(styleOf(android.title)).toBe(tokens.device.android.card.title)
    expect(styleOf(android.body)).toBe(tokens.device.android.card.body)
    expect(ios.body.most).toBe(tokens.device.ios.lines.lock)
    expect(android.body.most).toBe(tokens.device.android.lines.collapsed)
  })

  it('leave the text the room that insets, paddings and icons leave it', () => {
    const { platter, screen } = tokens.device.ios
    const taken = 2 * platter.inset + 2 * platter.padX + platter.icon + platter.iconGap
    expect(textWidth('ios', 'regular')).toBe((screen[0] ?? 0) - taken)
    const { card, screen: wide } = tokens.device.android
    const gaps = 2 * card.inset + 2 * card.padX + card.icon + 2 * card.iconGap
    expect(textWidth('android', 'regular')).toBe((wide[0] ?? 0) - gaps - (card.expand[0] ?? 0))
  })
})
