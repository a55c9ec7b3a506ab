/** Of an idle moment this much stays for the next frame, ms. */
const SPARE = 4

/**
 * Asks for the text of every item, while nobody waits: where it is kept, the first letter finds it
 * done. Gives the function that stops it.
 */
export function warmTexts<Item>(
  items: readonly Item[],
  textOf: (item: Item) => unknown,
): () => void {
  let next = 0
  let task = requestIdleCallback(work)
  function work(idle: IdleDeadline): void {
    for (let item = items[next]; item !== undefined && idle.timeRemaining() > SPARE;) {
      textOf(item)
      next += 1
      item = items[next]
    }
    if (next < items.length) task = requestIdleCallback(work)
  }
  return () => {
    cancelIdleCallback(task)
  }
}
