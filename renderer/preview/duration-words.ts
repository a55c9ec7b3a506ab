/** Seconds as a player counts them: `0:15`, `61:05`. */
export function durationWords(seconds: number): string {
  const whole = Math.min(Math.max(Math.round(seconds), 0), 359_999)
  return `${String(Math.floor(whole / 60))}:${String(whole % 60).padStart(2, '0')}`
}
