import { expect, type Page } from '@playwright/test'
import { zhCN } from '../../../renderer/wording/zh-CN'

const t = zhCN.settings

export interface NewApp {
  readonly name: string
  readonly appKey: string
  readonly environment: 'development' | 'production'
  readonly url: string
}

/** 设置: the apps of this desk and their secrets. */
export class SettingsPage {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page
      .getByRole('navigation', { name: zhCN.shell.nav.label })
      .getByRole('link', { name: zhCN.shell.nav.settings })
      .click()
  }

  async connect(app: NewApp): Promise<void> {
    const { page } = this
    await this.open()
    await page.getByRole('link', { name: t.side.connect }).click()
    await page.getByLabel(t.profile.name, { exact: true }).fill(app.name)
    await page.getByLabel(t.secret.appKey, { exact: true }).fill(app.appKey)
    await page.getByRole('radio', { name: zhCN.shell.environment[app.environment] }).click()
    await this.chooseOwnAddress(app.url)
    await page.getByRole('button', { name: t.connect.button, exact: true }).click()
    await expect(page.getByRole('heading', { name: app.name })).toBeVisible()
  }

  async chooseOwnAddress(url: string): Promise<void> {
    await this.page.getByText(t.connection.regions.cn).click()
    await this.page.getByText(t.connection.regions.own).click()
    await this.page.getByLabel(t.connection.own, { exact: true }).fill(url)
    await this.page.getByLabel(t.connection.own, { exact: true }).blur()
  }

  async saveSecret(secret: string): Promise<void> {
    const { page } = this
    const replace = page.getByRole('button', { name: t.secret.replace })
    const field = page.getByPlaceholder(t.secret.placeholder)
    await expect(replace.or(field).first()).toBeVisible()
    if (await replace.isVisible()) await replace.click()
    await field.fill(secret)
    await field.press('Enter')
    await expect(page.getByText(t.secret.kept.keychain)).toBeVisible()
  }

  /** How long a confirmed send of this desk waits, in seconds. */
  async setHold(seconds: number): Promise<void> {
    await this.open()
    await this.page.getByRole('link', { name: t.appearance.title }).click()
    const field = this.page.getByLabel(zhCN.desk.hold, { exact: true })
    await field.fill(String(seconds))
    await field.blur()
  }

  async useThisApp(): Promise<void> {
    await this.page.getByRole('button', { name: t.profile.use }).click()
  }
}
