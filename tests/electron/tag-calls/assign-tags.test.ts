import { beforeEach, describe, expect, it } from 'vitest'
import type { ProfileCall } from '../../../electron/profiles/call-for-profile'
import { createAssignTags } from '../../../electron/tag-calls/assign-tags'
import type { TagAssignment } from '../../../shared/tags/assignment'
import { answered } from '../../support/outbox-bench'
import { readExamples } from '../../support/read-examples'
import { rehearsalProfile } from '../../support/sample-profiles'

describe('setting tags', () => {
  const profileId = rehearsalProfile.id
  let wire: ProfileCall[] = []
  let known: TagAssignment[] = []
  beforeEach(() => {
    wire = []
    known = []
  })
  const assign = createAssignTags({
    findProfile: (id) => (id === profileId ? rehearsalProfile : undefined),
    call: (_profile, call) => {
      wire.push(call)
      return Promise.resolve(answered(200))
    },
    requestId: () => 'r',
    onSet: (_profile, assignment) => {
      known.push(assignment)
      return Promise.resolve()
    },
  })

  it.each([
    ['tag', ['31232']],
    ['tagBatch', ['id1', 'id2']],
  ] as const)('sends the document’s own %s request, once', async (kind, userIds) => {
    const example = readExamples().find((candidate) => candidate.kind === kind)
    const assignment = { userIds: [...userIds], tags: ['bj', '男'] }
    expect(await assign({ profileId, assignment })).toEqual({ ok: true, value: answered(200) })
    expect(wire.map(({ path, body }) => [`${path}.json`, JSON.parse(body) as unknown])).toEqual([
      [example?.path, example?.body],
    ])
    // What RongCloud took, the mirror is told.
    expect(known).toEqual([assignment])
  })

  it('clears the tags of a person with an empty list: that is allowed', async () => {
    await assign({ profileId, assignment: { userIds: ['u'], tags: [] } })
    expect(wire.map(({ body }) => body)).toEqual(['{"userId":"u","tags":[]}'])
  })

  it('sends nothing that RongCloud would refuse, and names it', async () => {
    const userIds = Array.from({ length: 1001 }, (_, index) => `u${index}`)
    const assignment = { userIds, tags: ['好'.repeat(14)] }
    expect(await assign({ profileId, assignment })).toMatchObject({
      failure: {
        kind: 'assignment_has_errors',
        problems: [
          { field: 'audience.userIds', rule: 'too_many', count: 1001 },
          { field: 'audience.tags', rule: 'tag_too_long', bytes: 42 },
        ],
      },
    })
    expect(wire).toEqual([])
  })

  it('knows no profile it was not given', async () => {
    expect(await assign({ profileId: 'gone', assignment: { userIds: ['u'], tags: [] } })).toEqual({
      ok: false,
      failure: { kind: 'no_such_profile' },
    })
  })
})
