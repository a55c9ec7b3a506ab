import { expect, type Locator, type Page } from '@playwright/test'
import { zhCN } from '../../../renderer/wording/zh-CN'
import { ComposerPage } from './composer-page'

const t = zhCN.drafts

/** 草稿: the list, what narrows it, and what is done to many at once. */
export class DraftsPage {
  constructor(readonly page: Page) {}

  grid(): Locator {
    return this.page.getByRole('grid', { name: t.list })
  }

  row(text: string): Locator {
    return this.grid().getByRole('row').filter({ hasText: text })
  }

  chosen(): Locator {
    return this.grid().locator('[role=row][aria-selected=true]')
  }

  async has(count: number): Promise<void> {
    await expect(this.grid()).toHaveAttribute('aria-rowcount', String(count))
  }

  async focus(): Promise<void> {
    await this.grid().focus()
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  async search(words: string): Promise<void> {
    await this.page.getByLabel(t.search, { exact: true }).fill(words)
  }

  /** Opens the row in hand by its key. */
  async open(): Promise<ComposerPage> {
    await this.page.keyboard.press('Enter')
    return ComposerPage.opened(this.page)
  }

  /** Puts the chosen drafts into a folder, or under a label, that is not there yet. */
  async file(into: 'folder' | 'labels', name: string): Promise<void> {
    const { shelf } = zhCN
    const act = into === 'folder' ? shelf.act.move : shelf.act.label
    await this.page.getByRole('toolbar').getByRole('button', { name: act }).click()
    const field = into === 'folder' ? shelf.newFolder : shelf.newLabel
    await this.page.getByLabel(field, { exact: true }).fill(name)
    await this.page.getByLabel(field, { exact: true }).press('Enter')
    if (into === 'labels') await this.page.keyboard.press('Escape')
  }

  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: t.undo, exact: true }).click()
  }

  /** Narrows the list by one of its selects. */
  async filter(label: string, option: string | RegExp): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).click()
    await this.page.locator('.n-base-select-option').filter({ hasText: option }).click()
  }

  says(text: string): Locator {
    return this.page.getByText(text)
  }
}
