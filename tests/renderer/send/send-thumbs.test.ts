import { mount, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import SendThumbs from '../../../renderer/send/SendThumbs.vue'
import { useAppearance } from '../../../renderer/stores/appearance'
import { useProfiles } from '../../../renderer/stores/profiles'
import { newDraft, type Draft } from '../../../shared/message/draft'
import { phoneProfile } from '../../support/phone-profile'

let draft: Draft
beforeEach(() => {
  setActivePinia(createPinia())
  useAppearance().language = 'zh-CN'
  useProfiles().list = [phoneProfile()]
  draft = { ...newDraft('push', 'd1', 0), alert: '今晚开抢' }
})
const captions = (): string[] => {
  const view: VueWrapper = mount(SendThumbs, { props: { draft } })
  return view.findAll('figcaption').map((caption) => caption.text())
}

describe('the thumbnails of the send sheet', () => {
  it('never call certain what nobody can say: a silent push may or may not show', () => {
    expect(captions()[0]).toContain('近似')
    draft.ios.silent = true
    expect(captions()[0]).toContain('示意')
    expect(captions()[1]).toContain('已证实')
  })

  it('show both phones where named users void the choice of platforms', () => {
    draft.platforms = { ios: true, android: false }
    expect(captions()).toHaveLength(1)
    draft.audience.userIds = ['u1']
    expect(captions()).toHaveLength(2)
  })
})
