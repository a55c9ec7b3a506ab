import { createServer } from 'node:http'
import { createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net'
import { expect, test } from '@playwright/test'
import { zhCN } from '../../renderer/wording/zh-CN'
import { launchApp, type RunningApp } from '../support/launch-app'
import { standaloneSandbox } from '../support/standalone-sandbox'
import { ComposerPage } from './pages/composer-page'
import { FirstRunPage } from './pages/first-run-page'
import { goTo } from './pages/go-to'
import { SettingsPage } from './pages/settings-page'

const t = zhCN.compose

async function writePushToIds(app: RunningApp): Promise<ComposerPage> {
  await goTo(app.page, 'drafts')
  const composer = await new FirstRunPage(app.page).choose('push')
  await composer.write(t.defaultText, '给两个人的推送')
  await composer.sendToIds('123\n456')
  await composer.seeWarnings()
  return composer
}

test('a wrong secret is refused in plain words, and the right one works at once', async () => {
  const sandbox = await standaloneSandbox('e2e-key', 'the-right-secret')
  const app = await launchApp()
  const settings = new SettingsPage(app.page)
  await settings.connect({
    name: '山野茶事',
    appKey: 'e2e-key',
    environment: 'development',
    url: sandbox.url,
  })
  await settings.saveSecret('a-wrong-secret')
  await settings.useThisApp()

  const composer = await writePushToIds(app)
  const refused = await composer.openSendSheet()
  await refused.send()
  await refused.says(/1004/)
  await refused.says(/验证签名错误/)
  await refused.close()
  await expect(app.page.getByRole('banner')).toContainText('今天还剩 3 张')

  await settings.open()
  await app.page.getByRole('link', { name: /山野茶事/ }).click()
  await settings.saveSecret('the-right-secret')
  await goTo(app.page, 'drafts')
  await app.page.getByText('给两个人的推送').first().click()
  const again = await ComposerPage.opened(app.page)
  await again.seeWarnings()
  const sheet = await again.openSendSheet()
  await sheet.send()
  await sheet.says('已发出')

  const sends = (await sandbox.requests()).filter(({ path }) => path === '/push.json')
  expect(sends).toHaveLength(2)
  expect(JSON.parse(sends[1]?.body ?? '')).toEqual({
    platform: ['ios', 'android'],
    audience: { userid: ['123', '456'] },
    notification: { alert: '给两个人的推送' },
  })
  await app.quit()
  sandbox.close()
})

test.describe('an answer that says nothing', () => {
  for (const [what, answer] of [
    [
      'an empty answer',
      (socket: Socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n'),
    ],
    ['a cut connection', (socket: Socket) => socket.destroy()],
  ] as const)
    test(`${what} is «unknown», keeps its ticket and leaves the draft as it was`, async () => {
      const server = createTcpServer((socket) => {
        socket.on('error', () => socket.destroy())
        socket.once('data', () => answer(socket))
      })
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      const app = await launchApp()
      const settings = new SettingsPage(app.page)
      await settings.connect({ name: '没有回答', appKey: 'k', environment: 'development', url })
      await settings.saveSecret('any-secret')
      await settings.useThisApp()
      const composer = await writePushToIds(app)
      const sheet = await composer.openSendSheet()
      await sheet.send()
      await sheet.says(/结果未知/)
      await sheet.close()
      await expect(app.page.getByRole('banner')).toContainText('今天还剩 2 张')
      await composer.goTo('content')
      await expect(composer.field(t.defaultText)).toHaveValue('给两个人的推送')
      await app.quit()
      await new Promise((resolve) => server.close(resolve))
    })
})

test('a gateway page and a refused port are told apart, and the draft stays as it was', async () => {
  const gateway = createServer((_request, response) => {
    response.writeHead(502, { 'Content-Type': 'text/html' })
    response.end('<html><body><h1>502 Bad Gateway</h1></body></html>')
  })
  await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`
  const app = await launchApp()
  const settings = new SettingsPage(app.page)
  await settings.connect({ name: '网关后面', appKey: 'gw', environment: 'development', url })
  await settings.saveSecret('any-secret')
  await settings.useThisApp()
  const composer = await writePushToIds(app)
  const sheet = await composer.openSendSheet()
  await sheet.send()
  await sheet.says(/结果未知/)
  await sheet.close()
  await composer.goTo('content')
  await expect(composer.field(t.defaultText)).toHaveValue('给两个人的推送')
  await expect(app.page.getByText(t.lock.unknown)).toBeVisible()
  const inert = app.page.locator('[inert]')
  await expect(inert.filter({ has: composer.field(t.defaultText) })).toBeVisible()
  await expect(inert.getByRole('button', { name: t.request })).toBeVisible()

  await new Promise((resolve) => gateway.close(resolve))
  // The first draft is locked until somebody settles its send.
  await goTo(app.page, 'drafts')
  await app.page.getByRole('button', { name: zhCN.drafts.create }).first().click()
  const other = await new FirstRunPage(app.page).choose('push')
  await other.write(t.defaultText, '另一条推送')
  await other.sendToIds('123\n456')
  await other.seeWarnings()
  const second = await other.openSendSheet()
  await second.send()
  await second.says('没发出')
  await app.quit()
})
