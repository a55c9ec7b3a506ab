import { expect, type ElectronApplication, type Locator } from '@playwright/test'
import { zhCN } from '../../../renderer/wording/zh-CN'
import type { RunningApp } from '../../support/launch-app'
import { goTo } from './go-to'

const t = zhCN.moving

/** 设置 › 数据与备份: everything into one file, and out of one. */
export class DataPage {
  private constructor(
    readonly app: RunningApp,
    readonly dialog: Locator,
  ) {}

  static async opened(app: RunningApp): Promise<DataPage> {
    await goTo(app.page, 'settings')
    await app.page.getByRole('link', { name: t.title }).click()
    await expect(app.page.getByRole('heading', { name: t.title })).toBeVisible()
    return new DataPage(app, app.page.getByRole('dialog'))
  }

  async exportTo(file: string): Promise<void> {
    await answerSave(this.app.electron, file)
    await this.app.page.getByRole('button', { name: t.export }).click()
    await expect(this.app.page.getByRole('status').filter({ hasText: '已导出' })).toBeVisible()
  }

  /** As far as the preview, or the sentence why there is none. */
  async open(file: string): Promise<void> {
    await answerOpen(this.app.electron, file)
    await this.app.page.getByRole('button', { name: t.import }).click()
  }

  async counts(what: keyof typeof t.dialog.counts, n: number): Promise<void> {
    const row = this.dialog.locator('dl > div').filter({ hasText: t.dialog.counts[what] })
    await expect(row.locator('dd').first()).toHaveText(String(n))
  }

  async take(n: number): Promise<void> {
    await this.dialog.getByRole('button', { name: t.dialog.take(n) }).click()
    await expect(this.dialog).toBeHidden()
    await expect(this.app.page.getByRole('status').filter({ hasText: '已带入' })).toBeVisible()
  }

  async restoreNewest(): Promise<void> {
    await this.app.page
      .getByRole('button', { name: /^恢复 .* 的备份$/ })
      .first()
      .click()
    await this.dialog.waitFor()
  }

  async refuses(reason: string): Promise<void> {
    await expect(this.app.page.getByRole('alert').filter({ hasText: reason })).toBeVisible()
    await expect(this.dialog).toBeHidden()
  }
}

/** The system's dialogs, answered as somebody who chooses `path` would. */
const answerSave = (electron: ElectronApplication, path: string): Promise<void> =>
  electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)

const answerOpen = (electron: ElectronApplication, path: string): Promise<void> =>
  electron.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
  }, path)
