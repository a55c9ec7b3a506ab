import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { applyTheme } from '../../../renderer/theme/apply-theme'
import { cssVariables } from '../../../renderer/theme/css-variables'
import tokens from '../../../renderer/theme/tokens.json'
import { filesUnder } from '../../support/files-under'

describe('cssVariables', () => {
  it('gives both themes the same names, or a switch would leave a colour of the other behind', () => {
    expect(Object.keys(cssVariables('dark'))).toEqual(Object.keys(cssVariables('light')))
  })

  it('carries the values of the token file', () => {
    const { light } = tokens.color
    expect(cssVariables('light')).toMatchObject({
      '--surface-window': light.surface.window,
      '--accent-fill': light.accent.fill,
      '--env-rehearsal-hatch': light.env.rehearsal.hatch,
      '--shadow-sheet': tokens.shadow.light.sheet,
      '--radius-card': '10px',
      '--motion-quick': tokens.motion.quick,
    })
  })

  it('knows every token that a component asks for, or it would paint nothing', () => {
    const known = new Set(Object.keys(cssVariables('light')))
    // A view may have variables of its own beside the tokens' families.
    const families = new Set([...known].map((name) => name.split('-')[2]))
    const unknown = filesUnder('renderer')
      .filter((file) => /\.(vue|css)$/.test(file))
      .flatMap((file) =>
        [...readFileSync(join('renderer', file), 'utf8').matchAll(/var\((--[\w-]+)\)/g)]
          .map(([, name]) => name ?? '')
          .filter((name) => families.has(name.split('-')[2]) && !known.has(name))
          .map((name) => `${file}: ${name}`),
      )
    expect(known.size).toBeGreaterThan(80)
    expect(unknown).toEqual([])
  })
})

describe('applyTheme', () => {
  beforeEach(() => applyTheme('light'))

  it('replaces the whole theme on the page', () => {
    applyTheme('dark')
    const root = document.documentElement
    expect(root.dataset.theme).toBe('dark')
    expect(root.style.getPropertyValue('--text-primary')).toBe(tokens.color.dark.text.primary)
    expect(root.style.colorScheme).toBe('dark')
  })
})
