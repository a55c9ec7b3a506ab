import { expect, type Locator, type Page } from '@playwright/test'
import { zhCN } from '../../../renderer/wording/zh-CN'

const t = zhCN.send

/** The one place that can send, and the receipt that follows in it. */
export class SendSheetPage {
  private constructor(readonly dialog: Locator) {}

  static async opened(page: Page): Promise<SendSheetPage> {
    const dialog = page.getByRole('dialog', { name: t.sheet.label })
    await dialog.waitFor()
    return new SendSheetPage(dialog)
  }

  sendButton(): Locator {
    return this.dialog.getByTestId('send')
  }

  /** By real keys: `fill` would not see a focus that is pulled away from the field. */
  async typeAppName(name: string): Promise<void> {
    await this.dialog.getByRole('textbox').click()
    await this.dialog.page().keyboard.type(name)
  }

  async readBack(): Promise<void> {
    await this.dialog.getByRole('checkbox').check()
  }

  async send(): Promise<void> {
    await this.sendButton().click()
  }

  async says(text: string | RegExp): Promise<void> {
    await expect(this.dialog.getByText(text).first()).toBeVisible({ timeout: 15_000 })
  }

  async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: t.sheet.close }).click()
    await expect(this.dialog).toBeHidden()
  }
}
