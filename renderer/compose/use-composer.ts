import { computed, nextTick, provide, reactive, ref, watch, type ComputedRef, type Ref } from 'vue'
import type { Draft } from '../../shared/message/draft'
import { firstPlaceholder } from '../../shared/message/placeholders'
import type { Field } from '../../shared/message/problem'
import { useCheckContext } from '../composables/use-check-context'
import { useDrafts } from '../stores/drafts'
import { composeContext, type FieldName } from './compose-context'
import { fieldId } from './field-id'
import { isUnfinished } from './is-unfinished'
import type { Notice } from './notice'
import { seenKey } from './seen-key'
import { stepOf, type StepName } from './step'
import { stepState, type StepState } from './step-state'
import { useFixes, type Fixes } from './use-fixes'
import { useHeld } from './use-held'
import { useNotices } from './use-notices'

export interface Composer {
  readonly step: Ref<StepName>
  readonly tab: Ref<'ios' | 'android'>
  readonly all: Readonly<Ref<readonly Notice[]>>
  /** Still to be looked at: what is named now, without the acknowledged. */
  readonly toSee: ComputedRef<readonly Notice[]>
  readonly state: ComputedRef<StepState>
  readonly seen: (notice: Notice) => boolean
  readonly acknowledge: (notice: Notice) => void
  /** Turns to the page of `field` and focuses its control. */
  readonly jump: (field: Field) => Promise<void>
  readonly fixes: Fixes
  /** Brings what is known of the draft up to date at once. */
  readonly refresh: () => void
}

/**
 * Where the operator is in the form, what is to be said, and how to get to it. While `sending` is
 * true a send that goes out changes nothing: the draft behind its own receipt is no repetition.
 */
export function useComposer(draft: Ref<Draft | null>, sending = ref(false)): Composer {
  const drafts = useDrafts()
  const step = ref<StepName>('content')
  const tab = ref<'ios' | 'android'>('ios')
  const left = reactive(new Set<FieldName>())
  const everythingNamed = ref(false)
  const { all, refresh } = useNotices(draft, useHeld(useCheckContext(), sending))
  const fixes = useFixes(draft, all, refresh)

  /** What the pages name; that it is a template, the bar over the form says already. */
  const named = computed(() => all.value.filter(({ rule }) => rule !== 'template_unsent'))
  const shown = computed(() =>
    named.value.filter(
      (notice) => everythingNamed.value || left.has(notice.field) || !isUnfinished(notice),
    ),
  )
  provide(composeContext, { shown, leave: (field) => left.add(field) })

  const key = (notice: Notice): string => seenKey(draft.value?.id ?? '', notice)
  const seen = (notice: Notice): boolean => drafts.acknowledged.has(key(notice))

  watch(step, (now) => {
    // Whoever asks for the check wants to hear of everything, also of what was never begun.
    if (now === 'check' || now === 'send') everythingNamed.value = true
  })
  watch(
    () => draft.value?.id,
    () => {
      step.value = 'content'
      left.clear()
      everythingNamed.value = false
    },
  )

  async function jump(field: Field): Promise<void> {
    step.value = stepOf(field)
    if (field.startsWith('ios.')) tab.value = 'ios'
    if (field.startsWith('android.')) tab.value = 'android'
    await nextTick()
    await unfold(field)
    const place = document.getElementById(fieldId(field))
    const control = place?.matches(CONTROL) ? place : place?.querySelector<HTMLElement>(CONTROL)
    control?.scrollIntoView({ block: 'center' })
    control?.focus()
    if (control && draft.value?.filing.template === false) selectPlaceholder(control)
  }

  return {
    step,
    tab,
    all: named,
    toSee: computed(() =>
      shown.value.filter((notice) => notice.severity !== 'hint' && !seen(notice)),
    ),
    state: computed(() => stepState(all.value, shown.value, seen)),
    seen,
    acknowledge: (notice) => drafts.acknowledge(key(notice)),
    jump,
    fixes,
    refresh,
  }
}

const CONTROL = 'input, textarea, select, [tabindex="0"], [aria-expanded]'

/** What was left to fill in is selected: the next key replaces it. */
function selectPlaceholder(control: HTMLElement): void {
  if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) return
  const left = firstPlaceholder(control.value)
  if (left !== null) control.setSelectionRange(left.from, left.to)
}

/** Opens the fold that holds `field`, where one does: what is folded has no control yet. */
async function unfold(field: Field): Promise<void> {
  const folds = document.querySelectorAll<HTMLElement>('[aria-expanded="false"][data-holds]')
  const holds = ({ dataset }: HTMLElement): boolean =>
    (dataset['holds'] ?? '').split(' ').some((name) => `${field}.`.startsWith(`${name}.`))
  const fold = [...folds].find(holds)
  fold?.click()
  if (fold !== undefined) await nextTick()
}
