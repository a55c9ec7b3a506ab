import { defineStore } from 'pinia'
import { ref } from 'vue'
import type { SandboxFault } from '../../shared/rongcloud/sandbox-fault'
import { api } from '../api'

/** How the embedded sandbox was told to behave; it forgets when the app quits, and so does this. */
export const useSandbox = defineStore('sandbox', () => {
  const fault = ref<SandboxFault['kind']>('none')

  /** From the next call on, until told otherwise. False: it did not take it. */
  async function steer(kind: SandboxFault['kind']): Promise<boolean> {
    const answer = await api.call('sandbox.steer', { kind })
    if (answer.ok) fault.value = answer.value.kind
    return answer.ok
  }

  /** Everybody back, tickets full, no misbehaviour. */
  async function reset(): Promise<boolean> {
    const answers = [
      await api.call('sandbox.steer', { kind: 'none' }),
      await api.call('sandbox.reset', undefined),
    ]
    if (answers[0]?.ok) fault.value = 'none'
    return answers.every(({ ok }) => ok)
  }

  return { fault, steer, reset }
})
