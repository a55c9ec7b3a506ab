import { expect, type Page } from '@playwright/test'
import { zhCN } from '../../../renderer/wording/zh-CN'
import { TagsPage } from './tags-page'

const t = zhCN.segments

/** 受众与标签 › 常用受众. */
export const SegmentPage = {
  /** One of everybody with the tag `name`, under that name. */
  async save(page: Page, name: string): Promise<void> {
    const tags = await TagsPage.opened(page)
    await tags.side().getByRole('link', { name: t.create }).click()
    await page.getByLabel(t.name, { exact: true }).fill(name)
    await page.locator('#segment-tags').fill(`${name},`)
    await page.getByRole('button', { name: t.save, exact: true }).click()
    await SegmentPage.isListed(page, name)
  },

  async isListed(page: Page, name: string): Promise<void> {
    const tags = await TagsPage.opened(page)
    await expect(tags.side().getByRole('link', { name })).toBeVisible()
  },
}
