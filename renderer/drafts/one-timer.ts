/** A call of `act` in `after` ms. Started again before that, it is not put off. */
export function oneTimer(act: () => void, after: number): { start: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    start: () => {
      timer ??= setTimeout(() => {
        timer = undefined
        act()
      }, after)
    },
    stop: () => {
      clearTimeout(timer)
      timer = undefined
    },
  }
}
