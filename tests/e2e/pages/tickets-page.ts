import { expect, type Locator, type Page } from '@playwright/test'
import { zhCN } from '../../../renderer/wording/zh-CN'

const t = zhCN.shell.tickets

/** The tickets behind the top bar. */
export class TicketsPage {
  constructor(readonly page: Page) {}

  details(): Locator {
    return this.page.getByRole('dialog', { name: t.details })
  }

  button(): Locator {
    return this.page.getByRole('banner').getByRole('button', { name: /今天还剩/ })
  }

  async open(): Promise<void> {
    await this.button().click()
    await expect(this.details()).toBeFocused()
  }

  /** Opens the form for a colleague's send. */
  async noteSend(): Promise<void> {
    await this.details().getByRole('button', { name: t.note.open }).click()
    await this.noting()
  }

  async noting(): Promise<void> {
    await expect(this.details().getByLabel(t.note.time, { exact: true })).toBeFocused()
  }
}
