import { mount, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { defineComponent, h, nextTick, ref, type Ref } from 'vue'
import AudienceStep from '../../../renderer/compose/AudienceStep.vue'
import ContentStep from '../../../renderer/compose/ContentStep.vue'
import { useComposer, type Composer } from '../../../renderer/compose/use-composer'
import { useAppearance } from '../../../renderer/stores/appearance'
import { newDraft, type Draft, type MessageKind } from '../../../shared/message/draft'

export interface MountedForm {
  readonly form: VueWrapper
  readonly draft: Draft
  readonly composer: Composer
  /** Types into the control that a label or an accessible name points to. */
  readonly type: (name: string, text: string) => Promise<void>
  readonly control: (name: string) => HTMLInputElement | HTMLTextAreaElement
  /** What stands at the control as its problem, by `aria-describedby`; '' while nothing does. */
  readonly problemAt: (name: string) => string
  readonly settle: () => Promise<void>
}

/** Both pages of the form over a draft that is edited in place, as the composer shows them. */
export function mountForm(
  kind: MessageKind,
  page: 'content' | 'audience',
  change: (draft: Draft) => void = () => undefined,
): MountedForm {
  setActivePinia(createPinia())
  useAppearance().language = 'zh-CN'
  const blank = JSON.parse(JSON.stringify(newDraft(kind, 'd', 0))) as Draft
  change(blank)
  const draft = ref<Draft | null>(blank)
  let composer: Composer | undefined

  const Form = defineComponent({
    setup: () => {
      const made = useComposer(draft)
      composer = made
      return () =>
        page === 'content'
          ? h(ContentStep, {
              modelValue: draft.value as Draft,
              tab: made.tab.value,
              'onUpdate:tab': (tab: 'ios' | 'android') => (made.tab.value = tab),
            })
          : h(AudienceStep, {
              modelValue: draft.value as Draft,
              appName: '山野茶事',
              segmentNews: null,
            })
    },
  })
  const form = mount(Form, { attachTo: document.body })
  if (composer === undefined) throw new Error('the form was not set up')
  const { refresh } = composer

  const control = (name: string): HTMLInputElement | HTMLTextAreaElement => {
    const label = [...document.querySelectorAll('label')].find(
      (element) => element.textContent?.trim() === name,
    )
    const found = label?.htmlFor
      ? document.getElementById(label.htmlFor)
      : (label?.querySelector('input') ?? document.querySelector(`[aria-label="${name}"]`))
    if (!(found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement))
      throw new Error(`no control is called ${name}`)
    return found
  }
  const settle = async (): Promise<void> => {
    await nextTick()
    refresh()
    await nextTick()
  }
  return {
    form,
    draft: asDraft(draft),
    composer,
    control,
    settle,
    problemAt: (name) => {
      const ids = control(name).getAttribute('aria-describedby')?.split(' ') ?? []
      return ids.map((id) => document.getElementById(id)?.textContent?.trim() ?? '').join(' ')
    },
    type: async (name, text) => {
      const element = control(name)
      element.value = text
      element.dispatchEvent(new Event('input', { bubbles: true }))
      await settle()
    },
  }
}

function asDraft(draft: Ref<Draft | null>): Draft {
  if (draft.value === null) throw new Error('no draft')
  return draft.value
}
