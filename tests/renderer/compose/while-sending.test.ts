import { mount, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, expect, it } from 'vitest'
import { defineComponent, nextTick, ref } from 'vue'
import { useComposer, type Composer } from '../../../renderer/compose/use-composer'
import { useOutbox } from '../../../renderer/stores/outbox'
import { useProfiles } from '../../../renderer/stores/profiles'
import type { Draft } from '../../../shared/message/draft'
import { pushBody } from '../../../shared/message/request'
import { readyDraft } from '../../support/ready-draft'
import { productionProfile } from '../../support/sample-profiles'
import { sampleAttempt } from '../../support/sample-attempt'

let page: VueWrapper
afterEach(() => page.unmount())

it('calls a draft no repetition of itself behind its own receipt, and says so once that is closed', async () => {
  setActivePinia(createPinia())
  const profiles = useProfiles()
  profiles.list = [productionProfile]
  profiles.loaded = true
  const draft = ref<Draft | null>(readyDraft())
  const sending = ref(true)
  let composer: Composer | undefined
  const Page = defineComponent({
    setup: () => {
      composer = useComposer(draft, sending)
      return () => null
    },
  })
  page = mount(Page)
  const rules = async (): Promise<readonly string[]> => {
    await nextTick()
    composer?.refresh()
    return composer?.all.value.map(({ rule }) => rule) ?? []
  }

  const { appKey, id, name } = productionProfile
  const sent = sampleAttempt(
    { state: 'unknown', cause: 'timeout', detail: '', httpStatus: null, answer: '' },
    {
      body: JSON.stringify(pushBody(readyDraft())),
      profile: {
        id,
        name,
        appKey,
        environment: 'production',
        host: 'api',
        timestampUnit: 'seconds',
      },
    },
  )
  useOutbox().attempts = [sent]
  expect(await rules()).not.toContain('same_as_last')
  sending.value = false
  expect(await rules()).toContain('same_as_last')
})
