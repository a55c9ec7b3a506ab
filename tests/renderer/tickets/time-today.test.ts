import { expect, it } from 'vitest'
import { timeToday } from '../../../renderer/tickets/time-today'

const now = new Date(2026, 9, 16, 18, 5, 30).getTime()

it('takes nothing typed for now, and a clock time for today', () => {
  expect(timeToday('', now)).toEqual({ ok: true, value: now })
  expect(timeToday('17:56', now)).toEqual({
    ok: true,
    value: new Date(2026, 9, 16, 17, 56).getTime(),
  })
  // As a Chinese keyboard writes it.
  expect(timeToday(' 9：05 ', now)).toEqual({
    ok: true,
    value: new Date(2026, 9, 16, 9, 5).getTime(),
  })
})

it('makes no moment up from what is none, and notes nothing that is still to come', () => {
  for (const text of ['17', '24:00', '17:60', '17:5', 'x', '-1:00'])
    expect(timeToday(text, now)).toEqual({ ok: false, failure: 'not_a_time' })
  expect(timeToday('18:06', now)).toEqual({ ok: false, failure: 'to_come' })
})
