import { expect, it } from 'vitest'
import { notSavedWords, type SaveFailure } from '../../../renderer/settings/not-saved-words'
import { enUS } from '../../../renderer/wording/en-US'
import { zhCN } from '../../../renderer/wording/zh-CN'

const failures: readonly SaveFailure[] = [
  { kind: 'not_saved', detail: 'ENOSPC' },
  { kind: 'bad_input', where: 'name' },
  { kind: 'crashed', reference: 'r-1' },
  { kind: 'unknown_call' },
  { kind: 'untrusted_sender' },
]

it.each(failures)('says $kind in a sentence and never shows the raw kind', (failure) => {
  for (const { settings } of [zhCN, enUS]) {
    const words = notSavedWords(failure, settings.notSaved)
    expect(words).not.toContain(failure.kind)
    expect(words.length).toBeGreaterThan(10)
  }
})
