import { mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import FirstRun from '../../../renderer/drafts/FirstRun.vue'
import { useDrafts } from '../../../renderer/stores/drafts'

// The pictures on the cards want a profile, and are not the matter here.
vi.mock('../../../renderer/preview/PushSample.vue', () => ({ default: { template: '<i />' } }))
vi.mock('../../../renderer/preview/ChatSample.vue', () => ({ default: { template: '<i />' } }))

it('can be used again after a page failed to open, instead of staying locked', async () => {
  setActivePinia(createPinia())
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:path(.*)*', component: { template: '<i />' } }],
  })
  const create = vi
    .spyOn(useDrafts(), 'create')
    .mockRejectedValueOnce(new Error('crashed'))
    .mockResolvedValue('made')
  const onError = vi.fn()
  const view = mount(FirstRun, {
    global: { plugins: [router], config: { errorHandler: onError } },
  })
  const card = view.find('.card')
  await card.trigger('click')
  await vi.waitFor(() => expect(onError).toHaveBeenCalledOnce())
  await card.trigger('click')
  await vi.waitFor(() => expect(router.currentRoute.value.path).toBe('/drafts/made'))
  expect(create).toHaveBeenCalledTimes(2)
  view.unmount()
})
