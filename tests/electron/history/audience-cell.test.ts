import { expect, it } from 'vitest'
import { audienceCell } from '../../../electron/history/audience-cell'
import { outcomes } from '../../support/outcomes'
import { sampleAttempt } from '../../support/sample-attempt'

const nobody = { everyone: false, tags: [], tagsAny: [], userIds: [], packageName: '' }
const imported = sampleAttempt(outcomes.sent, { sentence: { 'zh-CN': '', 'en-US': '' } })
const both = { ios: true, android: true }

it('repeats the sentence that the operator read', () => {
  const read = { ...imported, sentence: { 'zh-CN': '发给林晓。', 'en-US': 'To Lin Xiao.' } }
  expect(audienceCell(read, 'zh-CN')).toBe('发给林晓。')
  expect(audienceCell(read, 'en-US')).toBe('To Lin Xiao.')
})

it.each([
  [{ ...nobody, everyone: true, tags: ['女'] }, both, '全部用户'],
  [{ ...nobody, userIds: ['1', '2'], tags: ['女'] }, both, '指定用户 1, 2'],
  [
    { ...nobody, tags: ['女', '年轻'], tagsAny: ['北京'], packageName: 'cn.tea' },
    { ios: true, android: false },
    '同时具有「女」「年轻」 · 任一「北京」 · 安装包 cn.tea · 只发 iOS',
  ],
  [nobody, both, '没有选受众'],
])('is not empty for a record of version 0.1: %j', (audience, platforms, says) => {
  expect(audienceCell({ ...imported, audience, platforms }, 'zh-CN')).toBe(says)
})
