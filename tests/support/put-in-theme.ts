import type { Page } from '@playwright/test'

/** The system's theme, and the page all in it: on a busy machine it follows later. */
export async function putInTheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await page.locator(`html[data-theme="${colorScheme}"]`).waitFor({ state: 'attached' })
}
