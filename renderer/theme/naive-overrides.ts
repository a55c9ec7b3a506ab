import type { GlobalThemeOverrides } from 'naive-ui'
import type { Theme } from './css-variables'
import { naiveCommon } from './naive-common'
import tokens from './tokens.json'

/** Naive UI's theme from the tokens, in plain values: the library computes tints from them (look.md). */
export function naiveOverrides(theme: Theme): GlobalThemeOverrides {
  const { surface, text, border, accent, danger } = tokens.color[theme]
  const { radius, font } = tokens
  const focusHalo = `0 0 0 3px ${accent.soft}`
  const errorHalo = `0 0 0 3px ${danger.soft}`
  const px = (value: number): string => `${String(value)}px`

  return {
    common: naiveCommon(theme),
    Button: {
      fontWeight: '500',
      waveOpacity: '0',
      border: `1px solid ${border.control}`,
      borderHover: `1px solid ${border.strong}`,
      borderPressed: `1px solid ${border.strong}`,
      borderFocus: `1px solid ${border.control}`,
      borderDisabled: '1px solid transparent',
      color: surface.raised,
      colorHover: surface.raised,
      colorFocus: surface.raised,
      colorPressed: surface.inset,
      textColorHover: text.primary,
      textColorPressed: text.primary,
      textColorFocus: text.primary,
      colorDisabled: surface.inset,
      textColorDisabled: text.tertiary,
      colorQuaternary: 'transparent',
      colorQuaternaryHover: surface.hover,
      colorQuaternaryPressed: surface.pressed,
      textColorPrimary: accent.on,
      textColorHoverPrimary: accent.on,
      textColorPressedPrimary: accent.on,
      textColorFocusPrimary: accent.on,
      colorFocusPrimary: accent.fill,
      borderFocusPrimary: `1px solid ${accent.fill}`,
      ...disabled('Primary', surface.pressed, text.tertiary),
      textColorError: danger.on,
      textColorHoverError: danger.on,
      textColorPressedError: danger.on,
      textColorFocusError: danger.on,
      colorFocusError: danger.fill,
      borderFocusError: `1px solid ${danger.fill}`,
      ...disabled('Error', surface.pressed, text.tertiary),
      textColorTextPrimary: accent.text,
      textColorTextHoverPrimary: accent.text,
      textColorTextPressedPrimary: accent.text,
      textColorTextFocusPrimary: accent.text,
    },
    Input: {
      fontSizeMedium: px(font.scale.field.size),
      heightMedium: '36px',
      border: `1px solid ${border.control}`,
      borderHover: `1px solid ${border.control}`,
      borderFocus: `1px solid ${border.focus}`,
      borderDisabled: `1px solid ${border.hairline}`,
      boxShadowFocus: focusHalo,
      colorFocus: surface.field,
      caretColor: accent.fill,
      borderError: `1px solid ${danger.fill}`,
      borderHoverError: `1px solid ${danger.fill}`,
      borderFocusError: `1px solid ${danger.fill}`,
      boxShadowFocusError: errorHalo,
      colorFocusError: surface.field,
      caretColorError: danger.fill,
    },
    Select: {
      peers: {
        InternalSelection: {
          fontSizeMedium: px(font.scale.field.size),
          heightMedium: '36px',
          border: `1px solid ${border.control}`,
          borderHover: `1px solid ${border.control}`,
          borderActive: `1px solid ${border.focus}`,
          borderFocus: `1px solid ${border.focus}`,
          boxShadowActive: focusHalo,
          boxShadowFocus: focusHalo,
        },
        InternalSelectMenu: {
          optionColorActive: accent.soft,
          optionTextColorActive: accent.text,
          optionColorPending: surface.hover,
          optionColorActivePending: accent.soft,
          optionCheckColor: accent.text,
        },
      },
    },
    Switch: {
      railHeightMedium: '20px',
      railWidthMedium: '34px',
      buttonHeightMedium: '16px',
      buttonWidthMedium: '16px',
      railColor: border.control,
      railColorActive: accent.fill,
    },
    Drawer: { borderRadius: px(radius.sheet), headerBorderBottom: 'none' },
    Tooltip: {
      color: surface.inverse,
      textColor: text.inverse,
      borderRadius: px(radius.control),
      padding: '5px 9px',
    },
    Dropdown: {
      optionColorHover: surface.hover,
      optionTextColorHover: text.primary,
      optionHeightMedium: '36px',
    },
  }
}

/** A filled button that waits looks like no button of its kind (look.md, `.btn--off`). */
function disabled<Type extends 'Primary' | 'Error'>(
  type: Type,
  fill: string,
  text: string,
): Readonly<Record<string, string>> {
  return {
    [`colorDisabled${type}`]: fill,
    [`textColorDisabled${type}`]: text,
    [`borderDisabled${type}`]: '1px solid transparent',
  }
}
