import { expect, type Locator, type Page } from '@playwright/test'
import { zhCN } from '../../../renderer/wording/zh-CN'

const t = zhCN.shell.palette

/** What Ctrl K opens over every room. */
export class PalettePage {
  private constructor(
    readonly page: Page,
    readonly dialog: Locator,
  ) {}

  static async opened(page: Page): Promise<PalettePage> {
    await page.keyboard.press('Control+k')
    const dialog = page.getByRole('dialog', { name: t.label })
    await expect(dialog.getByRole('combobox')).toBeFocused()
    return new PalettePage(page, dialog)
  }

  async type(words: string): Promise<void> {
    await this.dialog.getByRole('combobox').fill(words)
  }

  under(heading: 'views' | 'drafts' | 'templates' | 'sends' | 'apps'): Locator {
    return this.dialog.getByRole('group', { name: t[heading] }).getByRole('option')
  }

  /** By the arrows alone, as far as it takes. */
  async openByKeys(option: Locator): Promise<void> {
    for (let step = 0; step < 30; step += 1) {
      if ((await option.getAttribute('aria-selected')) === 'true') break
      await this.page.keyboard.press('ArrowDown')
    }
    await expect(option).toHaveAttribute('aria-selected', 'true')
    await this.page.keyboard.press('Enter')
    await expect(this.dialog).toBeHidden()
  }
}
