import { expect, test } from '@playwright/test'
import { zhCN } from '../../renderer/wording/zh-CN'
import { ComposerPage } from '../e2e/pages/composer-page'
import { FirstRunPage } from '../e2e/pages/first-run-page'
import { goTo } from '../e2e/pages/go-to'
import { SettingsPage } from '../e2e/pages/settings-page'
import { launchApp } from '../support/launch-app'
import { standaloneSandbox } from '../support/standalone-sandbox'
import { storyteller } from './storyteller'

const t = zhCN.compose
const APP_KEY = 'demo-app-key'
const SECRET = 'demo-app-secret'
const WRONG_SECRET = 'not-the-secret'
const PUSH =
  '桂花乌龙、武夷水仙、古树白茶三款秋茶今晚 20:00 开抢。前 500 单加赠手作茶点一份，点开提前加入购物车。'

const out = process.env['PUSHDESK_DEMO_OUT']
if (!out) throw new Error('PUSHDESK_DEMO_OUT is not set; run npm run demo -- --out DIR')
const story = storyteller(out, [SECRET, WRONG_SECRET])
// Also of a demo that broke off: the report says how far it came.
test.afterAll(() => {
  story.finish()
})

test('the main job, end to end', async () => {
  const sandbox = await standaloneSandbox(APP_KEY, SECRET)
  const start = { env: { PUSHDESK_TRACE_REQUESTS: story.trace }, size: [1440, 900] as const }

  let app = await launchApp(start)
  await story.tell(app.page, 'first-run', '第一次打开：内置沙盒里的示例应用，不需要密钥，也不联网')

  const push = await new FirstRunPage(app.page).choose('push')
  await app.page.getByLabel(t.name).fill('秋茶上新 · 今晚 20:00 开抢')
  await push.type(t.defaultText, PUSH)
  await push.writeTitle('秋茶上新 · 今晚 20:00 开抢，会员提前十分钟入场')
  await expect(push.iphone()).toContainText('秋茶上新')
  await story.tell(app.page, 'push-written', '写一条推送，两台手机跟着每个字')
  await app.page.getByRole('button', { name: t.request }).click()
  await story.tell(app.page, 'push-request', '看请求：发出去的就是这些字节')
  await app.page.keyboard.press('Escape')
  await push.sendToEveryone()
  await story.tell(app.page, 'push-audience', '选受众：一句话说清发给谁')
  await push.seeWarnings()
  await story.tell(app.page, 'push-check', '检查：没有要改的')
  const pushSheet = await push.openSendSheet()
  await pushSheet.typeAppName('示例应用')
  await story.tell(app.page, 'push-confirm', '确认：应用、环境、受众，发给所有人要输入应用名')
  await pushSheet.send()
  await pushSheet.says('已发出')
  await story.tell(app.page, 'push-receipt', '回执：编号，和沙盒里到达的人数')
  await pushSheet.close()

  await goTo(app.page, 'drafts')
  await app.page.getByRole('button', { name: zhCN.drafts.create }).first().click()
  const half = await new FirstRunPage(app.page).choose('broadcast')
  await app.page.getByLabel(t.name).fill('会员周报 · 十月第三周')
  await half.write(t.sender, 'shanye-service')
  await half.type(
    zhCN.message.label('RC:TxtMsg', 'content'),
    '本周上新：秋茶三款；会员价 9 折；积分翻倍到周日。',
  )
  await half.isSaved()
  await story.tell(app.page, 'broadcast-half', '写一条广播消息，写到一半，程序被强行结束')
  await app.kill()

  app = await launchApp({ ...start, dataFolder: app.dataFolder })
  await goTo(app.page, 'drafts')
  await app.page.getByText('会员周报 · 十月第三周').first().click()
  const broadcast = await ComposerPage.opened(app.page)
  await expect(broadcast.messageField()).toHaveValue(/积分翻倍到周日/)
  await broadcast.write(t.defaultText, '会员周报：秋茶三款 9 折，积分翻倍')
  await story.tell(app.page, 'broadcast-back', '重新打开：草稿一字不少，接着写')

  const settings = new SettingsPage(app.page)
  await settings.connect({
    name: '山野茶事',
    appKey: APP_KEY,
    environment: 'development',
    url: sandbox.url,
  })
  await settings.saveSecret(WRONG_SECRET)
  await settings.useThisApp()
  await story.tell(app.page, 'own-app', '接入自己的应用：App Secret 只进系统钥匙串')

  await goTo(app.page, 'drafts')
  await app.page.getByText('会员周报 · 十月第三周').first().click()
  const toSend = await ComposerPage.opened(app.page)
  await toSend.sendToTags('会员')
  await toSend.seeWarnings()
  const refused = await toSend.openSendSheet()
  await refused.readBack()
  await refused.send()
  await refused.says(/1004/)
  await story.tell(app.page, 'refused', '密钥填错：融云拒绝，说清原因，票没有用掉')
  await refused.close()

  await settings.open()
  await app.page.getByRole('link', { name: /山野茶事/ }).click()
  await settings.saveSecret(SECRET)
  await goTo(app.page, 'drafts')
  await app.page.getByText('会员周报 · 十月第三周').first().click()
  const corrected = await (await ComposerPage.opened(app.page)).openSendSheet()
  await corrected.readBack()
  await corrected.send()
  await corrected.says('已发出')
  await story.tell(app.page, 'broadcast-receipt', '换成对的密钥，立刻生效')
  await corrected.close()

  await goTo(app.page, 'history')
  await story.tell(app.page, 'history', '历史：每一次的结果都在')
  await goTo(app.page, 'today')
  await story.tell(app.page, 'today', '今日：三张票，用在哪里')
  await app.quit()
  sandbox.close()
})
