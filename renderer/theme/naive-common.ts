import type { GlobalThemeOverrides } from 'naive-ui'
import type { Theme } from './css-variables'
import { fontFamily } from './font-family'
import tokens from './tokens.json'

type Common = NonNullable<GlobalThemeOverrides['common']>

/** What all of Naive UI's components share: colours, type, heights, shadows (look.md, «Naive UI»). */
export function naiveCommon(theme: Theme): Common {
  const { surface, text, border, accent, success, warn, danger } = tokens.color[theme]
  const shadow = tokens.shadow[theme]
  const { radius, size, font } = tokens
  const px = (value: number): string => `${String(value)}px`

  return {
    primaryColor: accent.fill,
    primaryColorHover: accent.hover,
    primaryColorPressed: accent.hover,
    primaryColorSuppl: accent.text,
    successColor: success.fill,
    successColorHover: success.fill,
    successColorPressed: success.fill,
    successColorSuppl: success.text,
    warningColor: warn.fill,
    warningColorHover: warn.fill,
    warningColorPressed: warn.fill,
    warningColorSuppl: warn.text,
    errorColor: danger.fill,
    errorColorHover: danger.hover,
    errorColorPressed: danger.hover,
    errorColorSuppl: danger.text,
    textColorBase: text.primary,
    textColor1: text.primary,
    textColor2: text.primary,
    textColor3: text.tertiary,
    textColorDisabled: text.disabled,
    placeholderColor: text.tertiary,
    placeholderColorDisabled: text.disabled,
    iconColor: text.tertiary,
    clearColor: text.tertiary,
    borderColor: border.control,
    dividerColor: border.hairline,
    bodyColor: surface.window,
    cardColor: surface.raised,
    modalColor: surface.raised,
    popoverColor: surface.raised,
    invertedColor: surface.inverse,
    inputColor: surface.field,
    inputColorDisabled: surface.inset,
    actionColor: surface.sunken,
    tableHeaderColor: surface.sunken,
    hoverColor: surface.hover,
    pressedColor: surface.pressed,
    borderRadius: px(radius.control),
    borderRadiusSmall: px(radius.chip),
    fontFamily,
    fontFamilyMono: font.mono,
    fontSize: px(font.scale.body.size),
    fontSizeMini: px(font.scale.micro.size),
    fontSizeTiny: px(font.scale.small.size),
    fontSizeSmall: px(font.scale.small.size),
    fontSizeMedium: px(font.scale.body.size),
    fontSizeLarge: px(font.scale.field.size),
    heightSmall: px(size.controlSmall),
    heightMedium: px(size.control),
    heightLarge: px(size.controlLarge),
    lineHeight: '1.54',
    fontWeightStrong: '600',
    boxShadow1: shadow.raised,
    boxShadow2: shadow.float,
    boxShadow3: shadow.sheet,
    opacityDisabled: '1',
  }
}
