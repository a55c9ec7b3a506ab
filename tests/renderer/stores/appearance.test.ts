import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { useAppearance } from '../../../renderer/stores/appearance'

const start = () => {
  setActivePinia(createPinia())
  return useAppearance()
}

describe('useAppearance', () => {
  beforeEach(() => {
    localStorage.clear()
    vi.restoreAllMocks()
  })

  it('speaks Chinese on every Chinese system and English elsewhere', () => {
    vi.spyOn(navigator, 'language', 'get').mockReturnValue('zh-HK')
    expect(start().language).toBe('zh-CN')
    vi.spyOn(navigator, 'language', 'get').mockReturnValue('ar-SA')
    expect(start().language).toBe('en-US')
  })

  it('has language and theme back after a restart', async () => {
    const first = start()
    first.language = 'en-US'
    first.theme = 'dark'
    await nextTick()
    const second = start()
    expect([second.language, second.theme, second.resolvedTheme]).toEqual(['en-US', 'dark', 'dark'])
  })

  it('survives a stored word that no version knows', () => {
    localStorage.setItem('pushdesk.theme', 'sepia')
    expect(start().theme).toBe('system')
  })
})
