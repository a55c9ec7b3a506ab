import { defineStore } from 'pinia'
import { ref } from 'vue'
import type { AppDescription } from '../../shared/ipc/contract'
import { api } from '../api'

/** What main says of itself: versions, platform, where the data lies. */
export const useApp = defineStore('app', () => {
  const description = ref<AppDescription | null>(null)

  async function load(): Promise<void> {
    const answer = await api.call('app.describe', undefined)
    if (answer.ok) description.value = answer.value
  }

  const exportDiagnostics = () => api.call('support.export', undefined)

  return { description, load, exportDiagnostics }
})
