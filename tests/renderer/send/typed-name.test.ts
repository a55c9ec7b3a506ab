import fc from 'fast-check'
import { expect, it } from 'vitest'
import { typedName } from '../../../renderer/send/typed-name'

it('counts what is missing as a person does', () => {
  expect(typedName('山野茶', '山野茶事')).toEqual({ state: 'missing', count: 1 })
  expect(typedName('', '茶👨‍👩‍👧‍👦')).toEqual({ state: 'missing', count: 2 })
  expect(typedName('山野茶事', '山野茶事')).toEqual({ state: 'equal' })
})

it('tells a wrong name from an unfinished one', () => {
  expect(typedName('山也', '山野茶事').state).toBe('differs')
  expect(typedName('山野茶事了', '山野茶事').state).toBe('differs')
  expect(typedName(' 山野茶事', '山野茶事').state).toBe('differs')
  expect(typedName('TEA', 'Tea').state).toBe('differs')
})

it('takes the same letters, however composed', () => {
  expect(typedName('cafe\u0301', 'caf\u00e9').state).toBe('equal')
})

it('is equal for the name and for nothing shorter', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (name) => {
      expect(typedName(name, name).state).toBe('equal')
      expect(typedName('', name).state).toBe('missing')
      expect(typedName(`${name}x`, name).state).toBe('differs')
    }),
  )
})
