import type { Page } from '@playwright/test'
import { zhCN } from '../../../renderer/wording/zh-CN'
import type { ComposerPage } from './composer-page'
import { FirstRunPage } from './first-run-page'
import { goTo } from './go-to'
import { SettingsPage } from './settings-page'

/** An app at a server of the test's own, with its secret in the keychain. */
export interface OwnApp {
  readonly url: string
  readonly appKey: string
  readonly secret: string
}

export const OWN_APP = '山野茶事'

/** Connects it and writes a push to two people, up to the question before the send. */
export async function writePush(page: Page, app: OwnApp, text: string): Promise<ComposerPage> {
  const settings = new SettingsPage(page)
  const { url, appKey, secret } = app
  await settings.connect({ name: OWN_APP, appKey, environment: 'development', url })
  await settings.saveSecret(secret)
  await settings.useThisApp()
  await goTo(page, 'drafts')
  const composer = await new FirstRunPage(page).choose('push')
  await composer.write(zhCN.compose.defaultText, text)
  await composer.sendToIds('123\n456')
  await composer.seeWarnings()
  return composer
}
