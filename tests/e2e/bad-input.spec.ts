import { expect, test } from '@playwright/test'
import { zhCN } from '../../renderer/wording/zh-CN'
import { launchApp, type RunningApp } from '../support/launch-app'
import type { ComposerPage } from './pages/composer-page'
import { FirstRunPage } from './pages/first-run-page'

const t = zhCN.compose
let app: RunningApp
let composer: ComposerPage

test.beforeEach(async () => {
  app = await launchApp()
})
test.afterEach(async () => {
  await app.quit()
})

/** The send step stays locked, and 检查 names the field. */
async function isNamed(field: string): Promise<void> {
  await composer.goTo('check')
  await expect(app.page.getByRole('heading', { name: t.check.errors })).toBeVisible()
  await expect(composer.page.getByText(field, { exact: true }).first()).toBeVisible()
}

test('21 tags, a tag of 41 bytes and 1001 ids are each named at their field', async () => {
  composer = await new FirstRunPage(app.page).choose('push')
  await composer.write(t.defaultText, '开抢')
  await composer.goTo('audience')
  await app.page.getByRole('radio', { name: t.audience.conditions }).click()
  const many = (count: number): string =>
    Array.from({ length: count }, (_, index) => `n${index}`).join(',')

  await composer.write(t.audience.tags, `${many(21)},`)
  await expect(composer.field(t.audience.tags)).toHaveAttribute('aria-invalid', 'true')
  await composer.write(t.audience.tagsAny, `${'a'.repeat(41)},`)
  await expect(composer.field(t.audience.tagsAny)).toHaveAttribute('aria-invalid', 'true')
  await composer.write(t.audience.userIds, many(1001))
  await expect(composer.field(t.audience.userIds)).toHaveAttribute('aria-invalid', 'true')
  await isNamed(t.audience.tags)
})

test('an empty alert, badge 10000 and nested extras are each named at their field', async () => {
  composer = await new FirstRunPage(app.page).choose('push')
  await composer.field(t.defaultText).fill('x')
  await composer.field(t.defaultText).fill('')
  await composer.field(t.defaultText).blur()
  await app.page.getByRole('radio', { name: t.badges.number }).click()
  await composer.write(t.badgeNumber, '10000')
  await app.page.getByRole('button', { name: t.asJson, exact: true }).click()
  await composer.write(t.extrasJson, '{"a":{"b":"c"}}')
  await composer.sendToEveryone()
  await composer.goTo('check')
  const errors = app.page.getByRole('region', { name: t.check.errors })
  await expect(errors).toContainText(t.defaultText)
  await expect(errors).toContainText(t.badge)
  await expect(errors).toContainText(t.extras)
})

test('a broadcast without sender cannot reach the send step', async () => {
  composer = await new FirstRunPage(app.page).choose('broadcast')
  await composer.writeMessage('正文')
  await composer.write(t.defaultText, '通知')
  await composer.sendToEveryone()
  await isNamed(t.sender)
  await expect(app.page.getByRole('button', { name: t.next.open })).toHaveCount(0)
})
