import { onBeforeUnmount, onMounted, watch, type Ref } from 'vue'
import { sameWords } from '../../../shared/drafts/same-words'
import type { Draft } from '../../../shared/message/draft'
import { oneTimer } from '../../drafts/one-timer'
import { plain } from '../../plain'
import { isShortcut } from '../../shortcuts/is-shortcut'
import { asWordsOf } from '../../versions/as-words-of'
import { changedFields } from './changed-fields'
import { addStep, newStack, redoStep, undoStep, type StepStack } from './step-stack'

/** Keys that follow one another closely are looked at together (ms). */
const LOOK_AFTER = 250

/**
 * Undo and redo over all fields of the draft in hand, for the keys, the menu and everything else that
 * would undo in one field alone. `shown` hears which fields came back, so that they can be seen.
 */
export function useDeepUndo(
  draft: Ref<Draft | null>,
  options: {
    readonly locked: () => boolean
    /** True while words are typed that put a whole draft in place at every key: the edited request. */
    readonly typesWhole: () => boolean
    readonly shown: (fields: readonly string[]) => void
  },
): void {
  let stack: StepStack<Draft> | null = null
  let composing = false
  /** Another draft was put in place of the words, as a restore does: that is no typing to grow with. */
  let isReplaced = false
  const look = oneTimer(record, LOOK_AFTER)

  /** Takes the change since the last look as a step. */
  function record(): void {
    look.stop()
    if (draft.value !== null && !composing) take(draft.value)
  }

  function take(now: Draft): void {
    if (stack?.now.id !== now.id) stack = newStack(plain(now))
    else if (!sameWords(stack.now, now)) {
      const next = plain(now)
      const [field = null, ...others] = changedFields(stack.now, next)
      const isTyped = others.length === 0 && !isReplaced
      stack = addStep(stack, next, isTyped ? field : null, Date.now())
    }
    isReplaced = false
  }

  /** A step back has replaced the words, too, and knows of it. */
  const isRestore = (now: Draft): boolean =>
    !options.typesWhole() && (stack === null || !sameWords(stack.now, now))

  function go(step: typeof undoStep<Draft>): void {
    if (options.locked() || composing) return
    record()
    const [before, now] = [stack, draft.value]
    const after = before === null ? null : step(before)
    if (before === null || after === null || now === null) return
    stack = after
    draft.value = asWordsOf(now, after.now)
    options.shown(changedFields(before.now, after.now))
  }

  watch(
    draft,
    (now, before) => {
      if (now?.id === before?.id) {
        if (now !== before && now && before && isRestore(now)) {
          take(before)
          isReplaced = true
        }
        return look.start()
      }
      look.stop()
      stack = now === null ? null : newStack(plain(now))
    },
    { deep: true, immediate: true },
  )

  function press(event: KeyboardEvent): void {
    const step = isShortcut(event, 'undo')
      ? undoStep
      : isShortcut(event, 'redo') || isShortcut(event, 'redoToo')
        ? redoStep
        : null
    if (step === null || keepsItsOwn(event.target)) return
    event.preventDefault()
    go(step)
  }

  /** The menu asks the field itself: the one undo answers in its place. */
  function beforeInput(event: InputEvent): void {
    const isUndo = event.inputType === 'historyUndo'
    if ((!isUndo && event.inputType !== 'historyRedo') || keepsItsOwn(event.target)) return
    event.preventDefault()
    go(isUndo ? undoStep : redoStep)
  }

  const compose = ({ type }: Event): void => {
    composing = type === 'compositionstart'
    // What was composed is written by then; half a syllable is no state to go back to.
    if (!composing) look.start()
  }

  const heard = [
    // Whoever goes to another field begins another step, however quickly.
    ['focusin', record],
    ['keydown', press],
    ['beforeinput', beforeInput],
    ['compositionstart', compose],
    ['compositionend', compose],
  ] as const
  onMounted(() => {
    for (const [name, listener] of heard) window.addEventListener(name, listener as EventListener)
  })
  onBeforeUnmount(() => {
    look.stop()
    for (const [name, listener] of heard)
      window.removeEventListener(name, listener as EventListener)
  })
}

/**
 * What the draft does not hold is undone where it stands: JSON that is not right yet, a tag that is
 * half typed, and all that is asked in front of the form.
 */
function keepsItsOwn(target: EventTarget | null): boolean {
  if (document.querySelector('[aria-modal="true"]') !== null) return true
  if (!(target instanceof Element)) return false
  return target.closest('[data-room="json"], [data-own-undo]') !== null
}
