import { expect, test, type Page } from '@playwright/test'
import { zhCN } from '../../renderer/wording/zh-CN'
import { axeViolations } from '../support/axe-violations'
import { launchApp } from '../support/launch-app'
import { putInTheme } from '../support/put-in-theme'
import { standaloneSandbox, type StandaloneSandbox } from '../support/standalone-sandbox'
import { ComposerPage } from './pages/composer-page'
import { FirstRunPage } from './pages/first-run-page'
import { goTo } from './pages/go-to'
import { OWN_APP } from './pages/own-app'
import { SettingsPage } from './pages/settings-page'
import { TagsPage } from './pages/tags-page'

// The same kill at random calls, the mirror and every count: tests/faults. Here a person reads it.
const appKey = 'tags-key'
const secret = 'tags-secret'
const t = zhCN.tagPlan

let sandbox: StandaloneSandbox
test.beforeEach(async () => {
  sandbox = await standaloneSandbox(appKey, secret)
})
test.afterEach(() => sandbox.close())

async function ownApp(page: Page): Promise<TagsPage> {
  const settings = new SettingsPage(page)
  const { url } = sandbox
  await settings.connect({ name: OWN_APP, appKey, environment: 'development', url })
  await settings.saveSecret(secret)
  await settings.useThisApp()
  return TagsPage.opened(page)
}

interface TagBody {
  readonly userId?: string
  readonly userIds?: readonly string[]
  readonly tags: readonly string[]
}
const tagCalls = async (): Promise<readonly TagBody[]> =>
  (await sandbox.requests())
    .filter(({ path }) => path.startsWith('/user/tag/'))
    .map(({ body }) => JSON.parse(body) as TagBody)

/** What everybody's tags are at the server after all its calls. */
async function tagsAtServer(): Promise<Readonly<Record<string, readonly string[]>>> {
  const now: Record<string, readonly string[]> = {}
  for (const { userId, userIds, tags } of await tagCalls())
    for (const id of userIds ?? [userId ?? '']) now[id] = [...tags].sort()
  return now
}

test('a pasted list shows what will be lost, writes it, and puts it back as it was', async () => {
  const app = await launchApp()
  const tags = await ownApp(app.page)
  await tags.paste('amy,年轻,北京,老客\nben,上海,满3单\ncai,杭州')
  await expect(tags.plan()).toContainText(t.unknown.replace(3))
  // Nothing is lost unseen: until that is ticked the button only says what is missing.
  await expect(tags.plan().getByRole('button', { name: t.acceptFirst })).toBeDisabled()
  expect(await tagCalls()).toEqual([])
  await tags.confirm(t.confirm.replace(3, 3))
  await tags.isDone()
  const before = await tagsAtServer()

  await tags.paste('amy,北京\nben,北京\nbroken\u0007,x\n,y\ncai,杭州')
  await expect(tags.plan()).toContainText(t.accept.losers(2))
  await expect(tags.plan().locator('s', { hasText: '满3单' }).first()).toBeVisible()
  await expect(app.page.getByText(zhCN.tagList.remarks.faults(2))).toBeVisible()
  expect(await tagCalls()).toHaveLength(3)
  await tags.confirm(t.confirm.replace(3, 2))
  await tags.isDone()
  expect(await tagsAtServer()).toEqual({ amy: ['北京'], ben: ['北京'], cai: ['杭州'] })

  await tags.planRollBack()
  await expect(tags.plan()).toContainText('满3单')
  await tags.confirm(t.confirmRollBack(3, 3))
  await expect(app.page.getByRole('heading', { name: /^恢复「粘贴的名单/ })).toBeVisible()
  await tags.isDone()
  expect(await tagsAtServer()).toEqual(before)
  await app.quit()
})

test('kill -9 in the middle of a job: it goes on, skips nobody and repeats at most one call', async () => {
  test.setTimeout(120_000)
  const PEOPLE = 60
  const app = await launchApp()
  const tags = await ownApp(app.page)
  // Everybody has tags of their own, so everybody takes a call.
  const lines = Array.from({ length: PEOPLE }, (_, at) => `u${at},tag${at}`)
  await tags.paste(lines.join('\n'))
  await tags.confirm(t.confirm.replace(PEOPLE, PEOPLE))
  await expect.poll(async () => (await tagCalls()).length).toBeGreaterThan(PEOPLE / 6)
  await app.kill()
  expect((await tagCalls()).length).toBeLessThan(PEOPLE)

  const again = await launchApp({ dataFolder: app.dataFolder })
  const back = await TagsPage.opened(again.page)
  await back.openJob(zhCN.tagJobs.pasted)
  await back.isDone()
  const calls = await tagCalls()
  expect(new Set(calls.map(({ userId }) => userId)).size).toBe(PEOPLE)
  expect(calls.length).toBeLessThanOrEqual(PEOPLE + 1)
  await again.quit()
})

test('a paused job stands still over a quit, says why, and is cancelled only after a question', async () => {
  test.setTimeout(120_000)
  const app = await launchApp()
  const tags = await ownApp(app.page)
  const lines = Array.from({ length: 500 }, (_, at) => `u${at},tag${at}`)
  await tags.paste(lines.join('\n'))
  await tags.confirm(t.confirm.replace(500, 500))
  await tags.progress().getByRole('button', { name: zhCN.tagJobs.pause }).click()
  await expect(tags.progress()).toContainText(zhCN.tagJobs.cause({ kind: 'person' }))
  await app.quit()
  const calls = (await tagCalls()).length

  const again = await launchApp({ dataFolder: app.dataFolder })
  const back = await TagsPage.opened(again.page)
  await back.openJob(zhCN.tagJobs.pasted)
  await expect(back.progress()).toContainText(zhCN.tagJobs.cause({ kind: 'person' }))
  expect((await tagCalls()).length).toBe(calls)
  await back.progress().getByRole('button', { name: zhCN.tagJobs.cancel }).click()
  await back.progress().getByRole('button', { name: zhCN.tagJobs.cancelYes }).click()
  await expect(back.progress()).toContainText(zhCN.tagJobs.head.cancelled(calls, 500))
  await expect(again.page.getByText(zhCN.tagJobs.retry.text(500 - calls))).toBeVisible()
  await again.quit()
})

type Theme = 'light' | 'dark'
/** That axe finds nothing, in every theme that is asked for. */
function cleanRooms(
  page: Page,
): (room: string, ...themes: readonly [Theme, ...Theme[]]) => Promise<void> {
  return async (room, ...themes) => {
    for (const colorScheme of themes) {
      await putInTheme(page, colorScheme)
      expect(await axeViolations(page), `${room}, ${colorScheme}`).toEqual([])
    }
  }
}

test('axe finds nothing in any room of tags', async () => {
  const app = await launchApp({ size: [1024, 700] })
  const { page } = app
  const isClean = cleanRooms(page)
  const tags = await TagsPage.opened(page)
  await isClean('import', 'light')
  await tags.paste('123,女,北京\n456,女,上海')
  await expect(tags.plan()).toContainText(t.accept.unknown(2))
  await isClean('plan', 'light')
  await tags.confirm(t.confirm.replace(2, 2))
  await tags.isDone()
  await tags.paste('123,女\n,x\n456,女')
  await expect(tags.plan()).toContainText(t.accept.losers(2))
  await isClean('plan with a loss', 'light', 'dark')
  await tags.confirm(t.confirm.replace(2, 1))
  await tags.isDone()
  await isClean('job', 'light')
  await tags.side().getByRole('link', { name: zhCN.tagJobs.all }).click()
  await isClean('jobs', 'light')
  await tags.side().getByRole('link', { name: zhCN.audience.side.person }).click()
  await page.getByLabel(zhCN.onePerson.id, { exact: true }).fill('123')
  await page.getByLabel(zhCN.onePerson.id, { exact: true }).press('Enter')
  await expect(page.getByRole('region', { name: '123' })).toContainText('女')
  await isClean('one person', 'light')
  await tags
    .side()
    .getByRole('link', { name: zhCN.segments.dictionary.all(1) })
    .click()
  await isClean('dictionary', 'light', 'dark')
  await app.quit()
})

test('a saved audience is counted, and reaches a draft by its name', async () => {
  const app = await launchApp({ size: [1024, 700] })
  const { page } = app
  const isClean = cleanRooms(page)
  const tags = await TagsPage.opened(page)
  await tags.side().getByRole('link', { name: zhCN.segments.create }).click()
  await page.getByLabel(zhCN.segments.name, { exact: true }).fill('女客')
  await page.locator('#segment-tags').fill('女,')
  await expect(page.getByText(zhCN.segments.estimate.sandbox)).toBeVisible()
  await isClean('segment', 'light', 'dark')
  await page.getByRole('button', { name: zhCN.segments.save, exact: true }).click()
  await expect(tags.side().getByRole('link', { name: '女客' })).toBeVisible()
  await goTo(page, 'drafts')
  const composer = await new FirstRunPage(page).choose('push')
  await composer.goTo('audience')
  await page.getByRole('radio', { name: zhCN.compose.audience.conditions }).click()
  await page.getByLabel(zhCN.segments.pick.label).selectOption({ label: '女客' })
  await expect(page.getByText(zhCN.segments.pick.linked('女客'))).toBeVisible()
  const { matching, part } = zhCN.send.audience
  await expect(page.getByText(matching([part.tags(['女'], 1)], null))).toBeVisible()
  await isClean('audience step with a saved audience', 'light', 'dark')

  // Deleted: the draft says so by its name, and keeps whom it was for; the way back is one click.
  await goTo(page, 'audience')
  await tags.side().getByRole('link', { name: '女客' }).click()
  await page.getByRole('button', { name: zhCN.segments.remove, exact: true }).click()
  await page.getByRole('button', { name: zhCN.segments.removeYes }).click()
  await expect(page.getByText(zhCN.segments.removed('女客'))).toBeVisible()
  const backToDraft = async (): Promise<void> => {
    await goTo(page, 'drafts')
    await page.locator('[data-row]').first().dblclick()
    await (await ComposerPage.opened(page)).goTo('audience')
    await expect(page.getByText(matching([part.tags(['女'], 1)], null))).toBeVisible()
  }
  await backToDraft()
  await expect(page.getByText(zhCN.segments.pick.gone('女客'))).toBeVisible()
  await goTo(page, 'audience')
  await page.getByRole('link', { name: zhCN.segments.create }).click()
  await page.getByRole('button', { name: zhCN.drafts.undo }).click()
  await backToDraft()
  await expect(page.getByText(zhCN.segments.pick.linked('女客'))).toBeVisible()
  await app.quit()
})
