import { describe, expect, it } from 'vitest'
import { sampleDraft, sampleNames } from '../../../renderer/drafts/sample-drafts'
import { enUS } from '../../../renderer/wording/en-US'
import { zhCN } from '../../../renderer/wording/zh-CN'
import { check } from '../../../shared/message/check'
import { draftSchema } from '../../../shared/message/draft'

describe.each([
  ['zh-CN', zhCN],
  ['en-US', enUS],
])('sampleDraft in %s', (_, wording) => {
  it.each(sampleNames)(
    '%s can be sent as it is: a first run must not begin with an error',
    (name) => {
      const draft = sampleDraft(name, wording.drafts.samples, 'id', 5)
      expect(draftSchema.parse(draft)).toEqual(draft)
      expect(check(draft).filter((problem) => problem.severity === 'error')).toEqual([])
      expect(draft.name).toBe(wording.drafts.samples[name].name)
    },
  )
})
