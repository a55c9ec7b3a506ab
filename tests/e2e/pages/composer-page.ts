import { expect, type Locator, type Page } from '@playwright/test'
import { zhCN } from '../../../renderer/wording/zh-CN'
import { SendSheetPage } from './send-sheet-page'

const t = zhCN.compose

/** The composer: steps, form, phones. */
export class ComposerPage {
  private constructor(readonly page: Page) {}

  static async opened(page: Page): Promise<ComposerPage> {
    await page.getByRole('region', { name: t.label }).waitFor()
    return new ComposerPage(page)
  }

  field(label: string): Locator {
    return this.page.getByLabel(label, { exact: true })
  }

  async write(label: string, text: string): Promise<void> {
    await this.field(label).fill(text)
  }

  /** Types as fingers do, key by key. */
  async type(label: string, text: string): Promise<void> {
    await this.field(label).pressSequentially(text)
  }

  messageField(): Locator {
    return this.field(zhCN.message.label('RC:TxtMsg', 'content'))
  }

  async writeMessage(text: string): Promise<void> {
    await this.messageField().fill(text)
  }

  async writeTitle(title: string): Promise<void> {
    await this.field(t.title).fill(title)
  }

  async goTo(step: 'content' | 'audience' | 'check' | 'send'): Promise<void> {
    await this.page
      .getByRole('list', { name: t.steps.label })
      .getByRole('button', { name: new RegExp(`^\\d*\\s*${t.steps[step]}`) })
      .click()
  }

  async sendToEveryone(): Promise<void> {
    await this.goTo('audience')
    await this.page.getByRole('radio', { name: t.audience.everyone }).click()
  }

  async sendToTags(...tags: readonly string[]): Promise<void> {
    await this.goTo('audience')
    await this.page.getByRole('radio', { name: t.audience.conditions }).click()
    for (const tag of tags) {
      await this.field(t.audience.tags).fill(tag)
      await this.field(t.audience.tags).press('Enter')
    }
  }

  async sendToIds(ids: string): Promise<void> {
    await this.goTo('audience')
    await this.page.getByRole('radio', { name: t.audience.conditions }).click()
    await this.field(t.audience.userIds).fill(ids)
  }

  /** Acknowledges every warning, one by one. */
  async seeWarnings(): Promise<void> {
    await this.goTo('check')
    const buttons = this.page.getByRole('button', { name: t.check.seen, exact: true })
    while ((await buttons.count()) > 0) await buttons.first().click()
  }

  async openSendSheet(): Promise<SendSheetPage> {
    await this.goTo('send')
    await this.page.getByRole('button', { name: t.next.open }).click()
    return SendSheetPage.opened(this.page)
  }

  async isSaved(): Promise<void> {
    await expect(this.page.getByText(/^已保存 \d/)).toBeVisible()
  }

  iphone(): Locator {
    return this.page.getByRole('img', { name: new RegExp(`^${zhCN.preview.phone.ios}`) })
  }

  android(): Locator {
    return this.page.getByRole('img', { name: new RegExp(`^${zhCN.preview.phone.android}`) })
  }
}
