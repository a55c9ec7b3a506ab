import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  advancedFields,
  type AdvancedField,
} from '../../../../renderer/compose/advanced/advanced-fields'
import { countAdvanced } from '../../../../renderer/compose/advanced/count-advanced'
import { enUS } from '../../../../renderer/wording/en-US'
import { zhCN } from '../../../../renderer/wording/zh-CN'
import { withBeyondField } from '../../../../shared/message/beyond-field'
import { check } from '../../../../shared/message/check'
import { newDraft, type Draft } from '../../../../shared/message/draft'
import type { JsonObject, JsonValue } from '../../../../shared/message/json'

const fields = Object.values(advancedFields).flat()
const draft = (beyond: JsonObject): Draft => ({ ...newDraft('push', 'd', 0), alert: 'a', beyond })
const valueOf = ({ kind }: AdvancedField): JsonValue => {
  if (kind === 'flag') return 1
  if (kind === 'extras') return { a: 'b' }
  return typeof kind === 'string' ? 'x' : (kind[0] ?? '')
}
const setAll = (chosen: readonly AdvancedField[]): JsonObject =>
  chosen.reduce<JsonObject>((now, field) => withBeyondField(now, field.path, valueOf(field)), {})

describe('what lies behind «高级»', () => {
  it('counts what is set, and nothing that the form says itself', () => {
    fc.assert(
      fc.property(fc.subarray([...fields]), (chosen) => {
        expect(countAdvanced(draft(setAll(chosen)))).toEqual({ here: chosen.length, elsewhere: 0 })
      }),
    )
  })

  it('counts apart what has no field here', () => {
    const beyond = {
      notification: { title: 't', strange: 1, android: { hw: { channelId: 'c', odd: 2 } } },
    }
    expect(countAdvanced(draft(beyond))).toEqual({ here: 2, elsewhere: 2 })
  })

  it('does not count what pasting leaves behind of an untouched field', () => {
    const beyond = {
      audience: { is_to_all: false, tag: [] },
      notification: { ios: { contentAvailable: 0 } },
    }
    expect(countAdvanced(draft(beyond))).toEqual({ here: 0, elsewhere: 0 })
  })

  it('sets nothing that the check would refuse', () => {
    const errors = check(draft(setAll(fields))).filter(({ severity }) => severity === 'error')
    expect(
      errors.filter(({ field }) => field.startsWith('notification') || field === 'beyond'),
    ).toEqual([])
  })

  it.each([
    ['zh-CN', zhCN],
    ['en-US', enUS],
  ])('has a name for each field and choice in %s', (_, { advanced }) => {
    for (const { path, kind } of fields) {
      expect(advanced.label(path)).not.toContain('notification')
      if (typeof kind !== 'string')
        for (const one of kind) expect(advanced.options[one]).toBeTruthy()
    }
  })
})
