import { expect, type Locator, type Page } from '@playwright/test'
import { zhCN } from '../../../renderer/wording/zh-CN'
import { ComposerPage } from './composer-page'

const t = zhCN.templates

/** Templates, as the composer and «新草稿» show them, and the sheet that fills one. */
export class TemplatePage {
  constructor(readonly page: Page) {}

  async keep(): Promise<ComposerPage> {
    await this.page.getByRole('button', { name: t.keep }).first().click()
    await expect(this.bar()).toBeVisible()
    return ComposerPage.opened(this.page)
  }

  bar(): Locator {
    return this.page.getByRole('region', { name: t.kind, exact: true })
  }

  cards(): Locator {
    return this.page.getByRole('list', { name: t.shelf.list }).getByRole('listitem')
  }

  sheet(): Locator {
    return this.page.getByRole('dialog', { name: t.sheet.label })
  }

  /** Types what each field asks for, in their order, with Enter between and after them. */
  async fill(...values: readonly string[]): Promise<void> {
    await expect(this.sheet().getByRole('textbox').first()).toBeFocused()
    for (const value of values) {
      await this.page.keyboard.type(value)
      await this.page.keyboard.press('Enter')
    }
    await expect(this.sheet()).toBeHidden()
  }
}
