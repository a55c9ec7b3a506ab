import { mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import AndroidThumb from '../../../renderer/preview/AndroidThumb.vue'
import IosThumb from '../../../renderer/preview/IosThumb.vue'
import { useAppearance } from '../../../renderer/stores/appearance'
import { newDraft } from '../../../shared/message/draft'

beforeEach(() => {
  setActivePinia(createPinia())
  useAppearance().language = 'en-US'
})

describe('the thumbnails of the send sheet', () => {
  const draft = { ...newDraft('push', 'd1', 0), alert: 'On sale tonight' }
  const props = { draft, appName: 'Shanye Tea', environment: 'rehearsal' as const }

  it('show what goes out, and that it is a rehearsal', () => {
    for (const thumb of [IosThumb, AndroidThumb]) {
      const view = mount(thumb, { props })
      expect(view.get('.title').text()).toBe('Shanye Tea')
      expect(view.get('.body').text()).toBe('On sale tonight')
      expect(view.find('.stamp').exists()).toBe(true)
    }
  })

  it('say in words that a platform gets nothing', () => {
    const none = { ...draft, platforms: { ios: false, android: true } }
    const view = mount(IosThumb, { props: { ...props, draft: none } })
    expect(view.get('[role="img"]').attributes('aria-label')).toContain('Not sent to iOS')
  })
})
