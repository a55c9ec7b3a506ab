import type { Page } from '@playwright/test'
import type { AxeResults, ElementContext, RunOptions } from 'axe-core'
import { source } from 'axe-core'
import { standStill } from './stand-still'

declare global {
  interface Window {
    axe: { run: (context: ElementContext, options: RunOptions) => Promise<AxeResults> }
  }
}

/**
 * What axe finds wrong on the page once nothing on it moves: «rule: where», one line each. The drawn
 * phones are left out: they are pictures of other systems' screens, and each has its words in a label.
 */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await standStill(page)
  // Through the debugger, past the page's own policy, which rightly forbids scripts like this one.
  await page.evaluate(source)
  const { violations } = await page.evaluate(() =>
    window.axe.run(
      { exclude: ['.device'] },
      { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa'] },
    ),
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')} — ${failureSummary ?? ''}`,
    ),
  )
}
