import type { Page } from '@playwright/test'
import { zhCN } from '../../../renderer/wording/zh-CN'

type Room = Exclude<keyof typeof zhCN.shell.nav, 'label'>

/** Clicks a room of the rail. */
export async function goTo(page: Page, room: Room): Promise<void> {
  await page
    .getByRole('navigation', { name: zhCN.shell.nav.label })
    .getByRole('link', { name: zhCN.shell.nav[room] })
    .click()
}
