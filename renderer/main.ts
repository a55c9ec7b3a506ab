import './no-eval-in-zod'
import { createPinia } from 'pinia'
import { createApp, watch, watchEffect } from 'vue'
import { api } from './api'
import App from './App.vue'
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
import './theme/base.css'

const app = createApp(App)
app.use(createPinia())

const appearance = useAppearance()
// The ground under the first paint; the controls on it come a moment later.
applyTheme(appearance.resolvedTheme)
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
      applyTheme(drawn.value.theme)
      void api.call('window.drawnIn', { theme: drawn.value.theme })
    })
    app.use(makeRouter())
    app.mount('#app')
  },
)
