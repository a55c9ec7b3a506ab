import { expect, type Locator, type Page } from '@playwright/test'
import { zhCN } from '../../../renderer/wording/zh-CN'

const t = zhCN.hold

/** The bar in which a confirmed send waits, and what is said in its place afterwards. */
export class HoldBarPage {
  constructor(readonly page: Page) {}

  bar(): Locator {
    return this.page.getByRole('region', { name: t.label })
  }

  recallButton(): Locator {
    return this.page.getByTestId('recall')
  }

  async waits(): Promise<void> {
    await expect(this.bar()).toBeVisible()
    await expect(this.recallButton()).toBeFocused()
  }

  async saysRecalled(): Promise<void> {
    await expect(this.page.getByText(t.said.recalled)).toBeVisible()
    await expect(this.bar()).toBeHidden()
  }

  receipt(): Locator {
    return this.page.getByRole('dialog', { name: zhCN.send.sheet.receipt })
  }
}
