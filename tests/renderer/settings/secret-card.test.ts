import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia, type Pinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import SecretCard from '../../../renderer/settings/SecretCard.vue'
import { useAppearance } from '../../../renderer/stores/appearance'
import { settings } from '../../../renderer/wording/zh-CN/settings'
import { fail, ok } from '../../../shared/result'
import type { SecretStatus } from '../../../shared/profile/secret'
import { fakeBridge, type FakeBridge } from '../../support/fake-bridge'

const { secret } = settings
const SECRET = 'canary-Y1W2MeFwwwRxa0'
let pinia: Pinia

const start = async (status: SecretStatus, more: FakeBridge['answers'] = {}) => {
  const bridge = fakeBridge({ 'secret.has': () => ok(status), ...more })
  const card = mount(SecretCard, { props: { appKey: 'key' }, global: { plugins: [pinia] } })
  await flushPromises()
  const press = async (label: string): Promise<void> => {
    await card
      .findAll('button')
      .find((button) => button.text() === label)
      ?.trigger('click')
    await flushPromises()
  }
  const type = async (): Promise<void> => {
    await card.get('input').setValue(SECRET)
    await card.get('form').trigger('submit')
    await flushPromises()
  }
  return { bridge, card, press, type }
}

describe('SecretCard', () => {
  beforeEach(() => {
    pinia = createPinia()
    setActivePinia(pinia)
    useAppearance().language = 'zh-CN'
  })

  it('saves a pasted secret once and leaves it nowhere in the window', async () => {
    const { bridge, card, type } = await start(
      { kept: 'nowhere', keychain: 'ready' },
      { 'secret.save': () => ok({ kept: 'keychain', keychain: 'ready' }) },
    )
    await type()
    expect(bridge.calls.filter(({ name }) => name === 'secret.save')).toEqual([
      { name: 'secret.save', input: { appKey: 'key', secret: SECRET } },
    ])
    expect(card.text()).toContain(secret.kept.keychain)
    expect(card.find('input').exists()).toBe(false)
    expect(card.html()).not.toContain(SECRET)
    expect(JSON.stringify(pinia.state.value)).not.toContain(SECRET)
  })

  it('wipes the field also when saving failed, and says that nothing was changed', async () => {
    const { card, type } = await start(
      { kept: 'nowhere', keychain: 'ready' },
      { 'secret.save': () => fail({ kind: 'crashed', reference: 'e-1' }) },
    )
    await type()
    expect(card.get('input').element.value).toBe('')
    expect(card.get('[role=alert]').text()).toBe(secret.failure.fault)
  })

  it('asks before it forgets', async () => {
    const { bridge, card, press } = await start(
      { kept: 'keychain', keychain: 'ready' },
      { 'secret.forget': () => ok({ kept: 'nowhere', keychain: 'ready' }) },
    )
    await press(secret.forget)
    expect(bridge.calls.some(({ name }) => name === 'secret.forget')).toBe(false)
    await press(secret.forgetConfirm)
    expect(card.text()).toContain(secret.kept.nowhere)
  })

  it('looks again when asked: the keychain may have been unlocked meanwhile', async () => {
    const { bridge, card, press } = await start({ kept: 'nowhere', keychain: 'locked' })
    expect(card.text()).toContain(secret.state.locked)
    bridge.answers['secret.has'] = () => ok({ kept: 'keychain', keychain: 'ready' })
    await press(secret.again)
    expect(card.text()).toContain(secret.kept.keychain)
  })

  it('says so where a secret will only last until quitting', async () => {
    const { card } = await start({ kept: 'session', keychain: 'no_service' })
    expect(card.text()).toContain(secret.kept.session)
    expect(card.text()).toContain('gnome-keyring')
  })
})
