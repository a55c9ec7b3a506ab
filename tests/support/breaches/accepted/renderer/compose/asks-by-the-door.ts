import { ref } from 'vue'
import type { Caller } from '../../shared/ipc/contract'
import { api } from '../api'

export const count = ref(0)
export const caller: Caller = api.call
