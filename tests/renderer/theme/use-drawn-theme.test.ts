import { createPinia, setActivePinia } from 'pinia'
import { expect, it } from 'vitest'
import { useAppearance } from '../../../renderer/stores/appearance'
import { loadNaiveTheme } from '../../../renderer/theme/load-naive-theme'
import { useDrawnTheme } from '../../../renderer/theme/use-drawn-theme'

it('stays light until the dark of the controls is there: nothing is dark on light in between', async () => {
  setActivePinia(createPinia())
  const appearance = useAppearance()
  const drawn = useDrawnTheme()
  appearance.theme = 'dark'
  expect(drawn.value).toEqual({ theme: 'light', naive: null })
  await loadNaiveTheme('dark')
  expect(drawn.value).toMatchObject({ theme: 'dark', naive: { name: 'dark' } })
  appearance.theme = 'light'
  expect(drawn.value).toEqual({ theme: 'light', naive: null })
})
