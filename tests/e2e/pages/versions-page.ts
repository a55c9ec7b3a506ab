import { expect, type Locator, type Page } from '@playwright/test'
import { zhCN } from '../../../renderer/wording/zh-CN'

const t = zhCN.versions

/** The time machine of the draft that is open. */
export class VersionsPage {
  private constructor(
    readonly page: Page,
    readonly dialog: Locator,
  ) {}

  static async opened(page: Page): Promise<VersionsPage> {
    await page.getByRole('button', { name: t.open, exact: true }).click()
    const dialog = page.getByRole('dialog', { name: t.title })
    await dialog.waitFor()
    return new VersionsPage(page, dialog)
  }

  static async name(page: Page, name: string): Promise<void> {
    await page.keyboard.press('Control+s')
    await page.getByRole('textbox', { name: t.name }).fill(name)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: t.name })).toBeHidden()
  }

  async choose(name: string): Promise<void> {
    await this.dialog
      .getByRole('list', { name: t.list })
      .getByRole('button', { name: new RegExp(name) })
      .click()
  }

  async rename(from: string, to: string): Promise<void> {
    await this.dialog.getByRole('button', { name: t.renameOf(from) }).click()
    await this.dialog.getByRole('textbox', { name: t.name }).fill(to)
    await this.page.keyboard.press('Enter')
  }

  async shows(lost: string, gained: string): Promise<void> {
    await expect(this.dialog.locator('del').filter({ hasText: lost }).first()).toBeVisible()
    await expect(this.dialog.locator('ins').filter({ hasText: gained }).first()).toBeVisible()
  }

  async comparePhones(): Promise<void> {
    await this.dialog.getByRole('radio', { name: t.views.phones }).click()
  }

  phones(): Locator {
    return this.dialog.getByRole('img', { name: new RegExp(`^${zhCN.preview.phone.ios}`) })
  }

  async restore(): Promise<void> {
    await this.dialog.getByRole('button', { name: t.restore }).click()
    await expect(this.dialog).toBeHidden()
  }

  async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: t.close }).click()
    await expect(this.dialog).toBeHidden()
  }
}
