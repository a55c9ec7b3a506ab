/** Lets `perSecond` calls through in any 1,000 ms and refuses the rest; a refused call does not count. */
export function createRateGate(perSecond: number): (now: number) => boolean {
  let passed: number[] = []
  return (now) => {
    passed = passed.filter((time) => now - time < 1000)
    if (passed.length >= perSecond) return false
    passed.push(now)
    return true
  }
}
