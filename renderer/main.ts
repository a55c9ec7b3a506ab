import './first-frame/after-first-frame'
import './no-eval-in-zod'
import { createPinia } from 'pinia'
import { createApp, watch, watchEffect } from 'vue'
import { api } from './api'
import App from './App.vue'
import { afterPaint } from './composables/after-paint'
import { answerClosing } from './leaving/before-closing'
import { makeRouter } from './router'
import { useApp } from './stores/app'
import { useAppearance } from './stores/appearance'
import { useOutbox } from './stores/outbox'
import { useProfiles } from './stores/profiles'
import { applyTheme } from './theme/apply-theme'
import { loadNaiveTheme } from './theme/load-naive-theme'
import { useDrawnTheme } from './theme/use-drawn-theme'
import { loadWording } from './wording/use-wording'

const app = createApp(App)
app.use(createPinia())

const appearance = useAppearance()
watch(() => appearance.resolvedTheme, loadNaiveTheme)
watchEffect(() => {
  document.documentElement.lang = appearance.language
})

answerClosing()
// Main answers once the rooms are painted.
void useProfiles().load()
void useOutbox().load()
void useApp().load()

// No sentence in the wrong language first, and no control in the wrong theme.
void Promise.all([loadWording(appearance.language), loadNaiveTheme(appearance.resolvedTheme)]).then(
  () => {
    const drawn = useDrawnTheme()
    watchEffect(() => {
      const { theme } = drawn.value
      applyTheme(theme)
      // Main begins its own work with the first of these: until then the machine is the page's.
      afterPaint(() => void api.call('window.drawnIn', { theme }))
    })
    app.use(makeRouter())
    app.mount('#app')
  },
)
