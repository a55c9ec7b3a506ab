// lint: Main never imports the window
import { ref } from 'vue'

export const count = ref(0)
