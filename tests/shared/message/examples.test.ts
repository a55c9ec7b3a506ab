import { describe, expect, it } from 'vitest'
import { check } from '../../../shared/message/check'
import { draftSchema } from '../../../shared/message/draft'
import { pushBody } from '../../../shared/message/request'
import { tagRequest } from '../../../shared/tags/assignment'
import { checkAssignment } from '../../../shared/tags/check-assignment'
import { readExamples } from '../../support/read-examples'
import { exampleDrafts } from './example-drafts'

const examples = readExamples()
const sends = examples.filter(({ kind }) => kind === 'push' || kind === 'broadcast')

describe('the 17 requests of the seed', () => {
  it('are all here', () => {
    expect(examples).toHaveLength(17)
    expect(Object.keys(exampleDrafts).sort()).toEqual(sends.map(({ name }) => name).sort())
  })

  it.each(sends)('$name comes out exactly from a draft the form can make', ({ name, body }) => {
    const draft = draftSchema.parse(exampleDrafts[name])
    expect(JSON.parse(JSON.stringify(pushBody(draft)))).toEqual(body)
    expect(check(draft).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it.each([
    ['tag-set', { userIds: ['31232'], tags: ['bj', '男'] }],
    ['tag-batch-set', { userIds: ['id1', 'id2'], tags: ['bj', '男'] }],
  ])('%s comes out exactly from the tag form', (name, assignment) => {
    const example = examples.find((one) => one.name === name)
    const request = tagRequest(assignment)
    expect(`${request.path}.json`).toBe(example?.path)
    expect(request.body).toEqual(example?.body)
    expect(checkAssignment(assignment)).toEqual([])
  })
})
