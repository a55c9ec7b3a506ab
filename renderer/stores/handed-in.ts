import { defineStore } from 'pinia'
import { ref } from 'vue'

/** Whether a file that the system handed to the app waits for the page that shows it. */
export const useHandedIn = defineStore('handed-in', () => ({ arrived: ref(false) }))
