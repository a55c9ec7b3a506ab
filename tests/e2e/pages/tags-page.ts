import { expect, type Locator, type Page } from '@playwright/test'
import { zhCN } from '../../../renderer/wording/zh-CN'
import { pasteInto } from '../../support/paste-into'
import { goTo } from './go-to'
import { OWN_APP } from './own-app'

/** Characters from which on a list is read as it is pasted, past the text field. */
const LONG = 4000

/** 受众与标签: lists, plans and jobs. */
export class TagsPage {
  constructor(readonly page: Page) {}

  static async opened(page: Page): Promise<TagsPage> {
    await goTo(page, 'audience')
    return new TagsPage(page)
  }

  side(): Locator {
    return this.page.getByRole('navigation', { name: zhCN.audience.side.label })
  }

  plan(): Locator {
    return this.page.getByRole('region', { name: zhCN.tagPlan.title })
  }

  async paste(text: string): Promise<void> {
    await this.side().getByRole('link', { name: zhCN.audience.side.import }).click()
    const field = this.page.getByLabel(zhCN.tagList.paste)
    if (text.length >= LONG) {
      await pasteInto(field, text)
      return
    }
    await field.fill(text)
    await this.page.getByRole('button', { name: zhCN.tagList.read }).click()
  }

  /** Ticks what has to be seen, types the app's name where it is asked for, and presses the button that says `what`. */
  async confirm(what: string): Promise<void> {
    const press = this.plan().getByRole('button', { name: what, exact: true })
    const tickFirst = this.plan().getByRole('button', { name: zhCN.tagPlan.acceptFirst })
    const name = this.plan().getByLabel(zhCN.tagPlan.typeName(OWN_APP))
    await expect(press.or(tickFirst).or(name).first()).toBeVisible()
    if (await tickFirst.isVisible()) await this.plan().getByRole('checkbox').click()
    if (await name.isVisible()) await name.fill(OWN_APP)
    await press.click()
    await expect(this.progress()).toBeVisible()
  }

  progress(): Locator {
    return this.page.getByRole('region', { name: zhCN.tagJobs.progress })
  }

  async isDone(): Promise<void> {
    await expect(this.progress()).toContainText(zhCN.tagJobs.head.done, { timeout: 30_000 })
  }

  async planRollBack(): Promise<void> {
    await this.page.getByRole('button', { name: zhCN.tagJobs.back.act }).click()
  }

  async openJob(name: string): Promise<void> {
    await this.side().getByRole('link', { name }).first().click()
  }
}
