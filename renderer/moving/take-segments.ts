import type { PlacedSegments } from '../../shared/moving/place-segments'
import type { Result } from '../../shared/result'
import type { Segment } from '../../shared/segments/segment'

export interface TakenSegments {
  /** Could not be saved. */
  readonly left: readonly Segment[]
  /** Takes back what was saved: for drafts that do not come in after all. */
  readonly undo: () => Promise<void>
}

/** Saves the audiences of an import, one after the other; `before` is what was here. */
export async function takeSegments(
  { added, replaced }: Pick<PlacedSegments, 'added' | 'replaced'>,
  before: readonly Segment[],
  desk: {
    readonly save: (segment: Segment) => Promise<Result<unknown, unknown>>
    readonly remove: (id: string) => Promise<unknown>
  },
): Promise<TakenSegments> {
  const here = new Map(before.map((segment) => [segment.id, segment]))
  const saved: Segment[] = []
  const left: Segment[] = []
  for (const segment of [...added, ...replaced])
    if ((await desk.save(segment)).ok) saved.push(segment)
    else left.push(segment)

  async function undo(): Promise<void> {
    for (const { id } of saved) {
      const own = here.get(id)
      if (own) await desk.save(own)
      else await desk.remove(id)
    }
  }
  return { left, undo }
}
