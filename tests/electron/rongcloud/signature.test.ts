import { expect, it } from 'vitest'
import { signature } from '../../../electron/rongcloud/signature'

it('reproduces the published vector: a wrong order of the three parts signs nothing RongCloud knows', () => {
  expect(signature('Y1W2MeFwwwRxa0', '14314', '1408710653000')).toBe(
    '30be0bbca9c9b2e27578701e9fda2358a814c88f',
  )
})
