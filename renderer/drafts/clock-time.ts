const two = (n: number): string => String(n).padStart(2, '0')

/** Local time of day, `17:52`, or `17:52:11` where the second tells one save from the next. */
export function clockTime(at: number, seconds = false): string {
  const date = new Date(at)
  const parts = [date.getHours(), date.getMinutes(), ...(seconds ? [date.getSeconds()] : [])]
  return parts.map(two).join(':')
}
