import { ref, type Ref } from 'vue'
import type { BoardFailure, BoardFormat } from '../../shared/board/board-order'
import type { Fault } from '../../shared/ipc/define'
import type { Draft } from '../../shared/message/draft'
import { api } from '../api'
import { useDrafts } from '../stores/drafts'
import type { PhoneLooks } from './phone-looks'

export type BoardSaving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly format: BoardFormat }
  | { readonly kind: 'saved'; readonly path: string }
  | {
      readonly kind: 'failed'
      readonly failure:
        Exclude<BoardFailure, { kind: 'cancelled' }> | Fault | { kind: 'draft_not_saved' }
    }

/** Makes a file of a board. It is drawn from the disk, so the draft has to be there first. */
export function useSaveBoard(): {
  readonly saving: Ref<BoardSaving>
  readonly save: (
    format: BoardFormat,
    draft: Draft,
    title: string,
    looks: PhoneLooks,
  ) => Promise<void>
} {
  const drafts = useDrafts()
  const saving = ref<BoardSaving>({ kind: 'idle' })

  async function save(
    format: BoardFormat,
    draft: Draft,
    title: string,
    looks: PhoneLooks,
  ): Promise<void> {
    if (saving.value.kind === 'busy') return
    saving.value = { kind: 'busy', format }
    await drafts.flush()
    if (drafts.saveState.kind !== 'saved') {
      saving.value = { kind: 'failed', failure: { kind: 'draft_not_saved' } }
      return
    }
    const order = { draftId: draft.id, title: title.slice(0, 400), format, ...looks }
    const answer = await api.call('board.save', order)
    if (answer.ok) saving.value = { kind: 'saved', path: answer.value.path }
    else if (answer.failure.kind === 'cancelled') saving.value = { kind: 'idle' }
    else saving.value = { kind: 'failed', failure: answer.failure }
  }

  return { saving, save }
}
