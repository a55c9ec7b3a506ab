import { ok, type Result } from '../../shared/result'
import { idle } from '../drafts/idle'

/**
 * Reads page after page and hands each to `take`; the first failure of either ends it. Each page
 * but the first waits for a moment in which nobody draws or types: 100,000 drafts are many of them.
 */
export async function everyPage<Page extends { readonly next: string | null }, Failure>(
  read: (after: string | null) => Promise<Result<Page, Failure>>,
  take: (page: Page) => Result<null, Failure> | Promise<Result<null, Failure>>,
): Promise<Result<null, Failure>> {
  let after: string | null = null
  do {
    if (after !== null && !document.hidden) await idle()
    const page: Result<Page, Failure> = await read(after)
    if (!page.ok) return page
    const taken = await take(page.value)
    if (!taken.ok) return taken
    after = page.value.next
  } while (after !== null)
  return ok(null)
}
