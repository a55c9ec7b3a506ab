import type { Page } from '@playwright/test'
import type { MessageKind } from '../../../shared/message/draft'
import { zhCN } from '../../../renderer/wording/zh-CN'
import { ComposerPage } from './composer-page'

/** 草稿 as it greets somebody who has none yet; «新草稿» asks the same question. */
export class FirstRunPage {
  constructor(readonly page: Page) {}

  async choose(kind: MessageKind): Promise<ComposerPage> {
    const name = new RegExp(`^${zhCN.shell.kind[kind]}`)
    await this.page.getByRole('button', { name }).click()
    return ComposerPage.opened(this.page)
  }
}
