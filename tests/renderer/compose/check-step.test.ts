import { mount, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, nextTick, ref, type Ref } from 'vue'
import CheckStep from '../../../renderer/compose/CheckStep.vue'
import { useComposer, type Composer } from '../../../renderer/compose/use-composer'
import { useAppearance } from '../../../renderer/stores/appearance'
import type { Draft } from '../../../shared/message/draft'
import { readyDraft } from '../../support/ready-draft'

let page: VueWrapper
let composer: Composer
let draft: Ref<Draft>

function open(change: (draft: Draft) => void): void {
  const start = JSON.parse(JSON.stringify(readyDraft())) as Draft
  change(start)
  draft = ref(start) as Ref<Draft>
  const Page = defineComponent({
    setup: () => {
      composer = useComposer(draft)
      return () =>
        h(CheckStep, {
          notices: composer.all.value,
          seen: composer.seen,
          fixes: composer.fixes,
          onAcknowledge: composer.acknowledge,
        })
    },
  })
  page = mount(Page, { attachTo: document.body })
}

const button = (name: string) => {
  const found = page.findAll('button').find((one) => one.text() === name)
  if (found === undefined) throw new Error(`no button is called ${name}`)
  return found
}
const headings = (): string[] => page.findAll('h2').map((one) => one.text())

beforeEach(() => {
  // By day: at night there is one hint more.
  vi.setSystemTime(Date.parse('2026-11-23T12:00:00+08:00'))
  setActivePinia(createPinia())
  useAppearance().language = 'zh-CN'
})
afterEach(() => {
  page.unmount()
  vi.useRealTimers()
})

describe('the check page', () => {
  it('shows errors, warnings and hints apart, each with who says so', () => {
    open((one) => {
      one.alert = ''
      one.ios.silent = true
      one.ios.badge = { mode: 'number', value: -1 }
    })
    expect(headings()).toEqual(['必须改1', '要看的1', '供参考1'])
    expect(page.text()).toContain('种子文档 §3.4')
    expect(page.text()).toContain('Apple')
  })

  it('puts a mistake right with one click, says so, and takes it back on «undo» alone', async () => {
    open((one) => {
      one.ios.badge = { mode: 'number', value: 10_000 }
    })
    await button('改成 9999').trigger('click')
    await nextTick()
    expect(draft.value.ios.badge).toEqual({ mode: 'number', value: 9_999 })
    expect(page.find('.done').text()).toContain('已改')
    expect(document.activeElement?.textContent).toContain('撤销')

    draft.value.alert = '改过的文案'
    await button('撤销').trigger('click')
    await nextTick()
    expect(draft.value.ios.badge).toEqual({ mode: 'number', value: 10_000 })
    expect(draft.value.alert).toBe('改过的文案')
    expect(page.find('.done').exists()).toBe(false)
  })

  it('offers no button where only a person can decide, and no «seen» for a hint', () => {
    open((one) => {
      one.alert = ''
      one.ios.badge = { mode: 'number', value: -1 }
    })
    expect(page.findAll('button').map((one) => one.text())).toEqual([
      '跳到默认文案',
      '跳到角标',
      '改成清零',
    ])
  })

  it('keeps a send free of hints: they lock nothing and count nowhere', () => {
    open((one) => {
      one.ios.badge = { mode: 'number', value: -1 }
    })
    expect(composer.state.value.unseen).toBe(0)
    expect(composer.state.value.send).toEqual({ kind: 'open' })
    expect(composer.toSee.value).toEqual([])
  })

  it('forgets what was changed in another draft, or undo would write into this one', async () => {
    open((one) => {
      one.ios.silent = true
    })
    await button('关掉静默').trigger('click')
    await nextTick()
    draft.value = { ...readyDraft(), id: 'another' }
    await nextTick()
    expect(composer.fixes.done.value).toEqual([])
  })
})
