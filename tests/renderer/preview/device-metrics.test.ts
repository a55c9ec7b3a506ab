import { describe, expect, it } from 'vitest'
import tokens from '../../../renderer/theme/tokens.json'
import {
  bodyLines,
  fontSizes,
  notificationMetrics,
  screens,
  textWidth,
  type TextStyle,
} from '../../../shared/preview/devices'

const styleOf = ({ size, line, weight }: TextStyle): string =>
  `${String(size)}/${String(line)} ${String(weight)}`

describe('the phones that lines are counted on', () => {
  it('are the phones that are drawn: the same screens', () => {
    expect(screens.ios.regular).toEqual(tokens.device.ios.screen)
    expect(screens.android.regular).toEqual(tokens.device.android.screen)
  })

  it('set their text in the size and weight that is drawn, and as many lines', () => {
    const ios = notificationMetrics('ios')
    const android = notificationMetrics('android')
    expect(styleOf(ios.title)).toBe(tokens.device.ios.platter.title)
    expect(styleOf(ios.body)).toBe(tokens.device.ios.platter.body)
    expect(styleOf(android.title)).toBe(tokens.device.android.card.title)
    expect(styleOf(android.body)).toBe(tokens.device.android.card.body)
    const { lock, banner, expanded } = tokens.device.ios.lines
    expect(bodyLines.ios).toMatchObject({ lock, banner, expanded })
    const { collapsed, big } = tokens.device.android.lines
    expect(bodyLines.android).toMatchObject({ collapsed, expanded: big })
  })

  it('leave the text the room that insets, paddings and icons leave it', () => {
    const { platter, screen } = tokens.device.ios
    const taken = 2 * platter.inset + 2 * platter.padX + platter.icon + platter.iconGap
    expect(textWidth('ios', 'regular')).toBe((screen[0] ?? 0) - taken)
    const { card, screen: wide } = tokens.device.android
    const gaps = 2 * card.inset + 2 * card.padX + card.icon + 2 * card.iconGap
    expect(textWidth('android', 'regular')).toBe((wide[0] ?? 0) - gaps - (card.expand[0] ?? 0))
  })

  it('let larger type leave room for fewer characters, on either phone', () => {
    for (const platform of ['ios', 'android'] as const) {
      const perLine = fontSizes.map(
        (size) =>
          textWidth(platform, 'regular', size) / notificationMetrics(platform, size).body.size,
      )
      expect(perLine).toEqual([...perLine].sort((one, other) => other - one))
      expect(new Set(perLine).size).toBe(3)
    }
  })
})
