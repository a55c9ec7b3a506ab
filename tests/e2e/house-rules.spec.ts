import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from '@playwright/test'
// For the type of `window.bridge`.
import type {} from '../../renderer/api'
import { electronCommand, launchApp, type RunningApp } from '../support/launch-app'

let app: RunningApp
test.beforeAll(async () => {
  app = await launchApp()
})
test.afterAll(async () => {
  await app.quit()
})

test('the page comes over app:// with its content security policy', async () => {
  const headers = await app.electron.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    const answer = await contents?.session.fetch('app://pushdesk/index.html')
    return Object.fromEntries(answer?.headers ?? [])
  })
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'x-content-type-options': 'nosniff',
  })
  expect(headers['content-security-policy']).toContain("default-src 'none'")
  expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'")
  expect(app.page.url()).toMatch(/^app:\/\/pushdesk\//)
})

test('a call nobody knows and an input nobody asked for are answered, not obeyed', async () => {
  const answers = await app.page.evaluate(() =>
    Promise.all([
      window.bridge.call('__proto__', undefined),
      window.bridge.call('constructor', undefined),
      window.bridge.call('secret.read', { appKey: 'x' }),
      window.bridge.call('profiles.save', { id: 1 }),
    ]),
  )
  expect(answers).toMatchObject([
    { ok: false, failure: { kind: 'unknown_call' } },
    { ok: false, failure: { kind: 'unknown_call' } },
    { ok: false, failure: { kind: 'unknown_call' } },
    { ok: false, failure: { kind: 'bad_input' } },
  ])
})

test('no process of its own is kept for a network that nobody asks', async () => {
  const services = await app.electron.evaluate(({ app: main }) =>
    main.getAppMetrics().map(({ type, serviceName }) => `${type} ${serviceName ?? ''}`),
  )
  expect(services.join()).toContain('Browser')
  expect(services.join()).not.toContain('NetworkService')
})

test('a second start hands over to the first and ends', async () => {
  const { executable, args } = electronCommand(app.dataFolder)
  const second = spawn(executable, [...args, '--no-sandbox'], { stdio: 'ignore' })
  await once(second, 'exit')
  expect(app.electron.windows()).toHaveLength(1)
})
