const digits = (count: number, value: number): string => String(value).padStart(count, '0')

/** A moment (ms) as the clock on the operator's wall: `17:52`, `17:52:11` or `17:52:11.042`. */
export function clockTime(at: number, to: 'minute' | 'second' | 'millisecond' = 'minute'): string {
  const date = new Date(at)
  const minute = `${digits(2, date.getHours())}:${digits(2, date.getMinutes())}`
  if (to === 'minute') return minute
  const second = `${minute}:${digits(2, date.getSeconds())}`
  return to === 'second' ? second : `${second}.${digits(3, date.getMilliseconds())}`
}
