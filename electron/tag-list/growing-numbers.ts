/** A list of whole numbers from 0 to 4,294,967,295 in 4 bytes each. */
export interface GrowingNumbers {
  readonly get: (at: number) => number
  readonly set: (at: number, value: number) => void
  readonly push: (value: number) => void
  readonly length: () => number
  /** The numbers themselves, for handing over: not to be used here afterwards. */
  readonly take: () => Uint32Array
}

export function createGrowingNumbers(): GrowingNumbers {
  let numbers = new Uint32Array(0)
  let length = 0
  return {
    get: (at) => numbers[at] ?? 0,
    set: (at, value) => {
      numbers[at] = value
    },
    push: (value) => {
      if (length === numbers.length) {
        const wider = new Uint32Array(Math.max(1024, length * 2))
        wider.set(numbers)
        numbers = wider
      }
      numbers[length] = value
      length += 1
    },
    length: () => length,
    take: () => numbers.slice(0, length),
  }
}
