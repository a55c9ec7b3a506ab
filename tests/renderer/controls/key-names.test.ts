import { describe, expect, it } from 'vitest'
import { keyNames } from '../../../renderer/controls/key-names'

describe('keyNames', () => {
  it('writes the keys as they are printed on each system', () => {
    expect(keyNames('mod+K', true)).toBe('⌘K')
    expect(keyNames('mod+K', false)).toBe('Ctrl K')
    expect(keyNames('mod+Enter', true)).toBe('⌘↵')
    expect(keyNames('Escape', false)).toBe('Esc')
  })
})
