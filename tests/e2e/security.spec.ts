import { spawn } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type ElectronApplication } from '@playwright/test'
// For the type of `window.bridge`.
import type {} from '../../renderer/api'
import { contract } from '../../shared/ipc/contract'
import { electronCommand, freshDataFolder, launchApp, type RunningApp } from '../support/launch-app'
import { policyProbe } from '../support/policy-probe'
import { probedApp } from '../support/probed-app'

// Electron's checklist of 20, by number, on the running app (reliability.md, «Security»).

declare global {
  interface Window {
    readonly probe: () => Promise<{
      readonly outcome: Readonly<Record<string, string>>
      readonly violations: readonly string[]
    }>
  }
}

let app: RunningApp
test.beforeAll(async () => {
  app = await launchApp({ staysInside: false })
})
test.afterAll(async () => {
  await app.quit()
})

const preferences = (): Promise<Readonly<Record<string, unknown>>> =>
  app.electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences: () => Record<string, unknown>
    }
    return JSON.parse(JSON.stringify(contents.getLastWebPreferences())) as Record<string, unknown>
  })

/** Where the window is, and how many there are. */
const whereabouts = (electron: ElectronApplication): Promise<unknown> =>
  electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.webContents.getURL().split('#')[0]),
  )
const HOME = ['app://pushdesk/']

test('1: nothing is loaded but from inside the app', async () => {
  const urls = ['http://example.com/', 'https://example.com/', 'ftp://example.com/']
  const answers = await app.electron.evaluate(
    async ({ session }, addresses) =>
      Promise.all(
        addresses.map((url) =>
          session.defaultSession.fetch(url).then(
            () => 'loaded',
            () => 'refused',
          ),
        ),
      ),
    urls,
  )
  expect(answers).toEqual(['refused', 'refused', 'refused'])
  const ofPage = await app.page.evaluate(
    (addresses) =>
      Promise.all(
        addresses.map((url) =>
          fetch(url).then(
            () => 'loaded',
            () => 'refused',
          ),
        ),
      ),
    [...urls, 'file:///etc/passwd'],
  )
  expect(ofPage).toEqual(['refused', 'refused', 'refused', 'refused'])
})

test('2: the page has no Node', async () => {
  expect(await preferences()).toMatchObject({ nodeIntegration: false })
  const found = await app.page.evaluate(() =>
    ['process', 'require', 'module', 'Buffer', 'global', '__dirname', 'setImmediate'].filter(
      (name) => name in globalThis,
    ),
  )
  expect(found).toEqual([])
})

test('3: the world of the preload is another than the page’s', async () => {
  expect(await preferences()).toMatchObject({ contextIsolation: true })
  const reached = await app.page.evaluate(() => {
    Function.prototype.call = () => 'taken'
    const own = Reflect.getPrototypeOf(window.bridge.call)?.constructor === Function
    return { own, writable: Reflect.set(window, 'bridge', 1) && (window.bridge as unknown) === 1 }
  })
  await app.page.reload()
  await app.page.waitForSelector('nav')
  expect(reached.writable).toBe(false)
})

test('4: the page’s process stands in the sandbox of the system', async () => {
  expect(await preferences()).toMatchObject({ sandbox: true })
  test.skip(
    process.platform !== 'linux' || process.getuid?.() === 0,
    'seccomp is of Linux, not of root',
  )
  const folder = freshDataFolder()
  const { executable, args } = electronCommand(folder)
  // Not by the test's driver, which turns the sandbox off.
  const child = spawn(executable, args, { stdio: 'ignore' })
  try {
    await expect
      .poll(() => renderersOf(folder), { timeout: 20_000 })
      .toEqual(expect.arrayContaining([{ seccomp: '2', noNewPrivileges: '1' }]))
  } finally {
    child.kill('SIGKILL')
  }
})

/** What the kernel says of the page processes of the app with this data folder. */
function renderersOf(folder: string): readonly unknown[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const command = readFileSync(join('/proc', pid, 'cmdline'), 'utf8')
        if (!command.includes('--type=renderer') || !command.includes(folder)) return []
        const status = readFileSync(join('/proc', pid, 'status'), 'utf8')
        const line = (name: string): string | undefined =>
          new RegExp(`^${name}:\\s+(\\S+)`, 'm').exec(status)?.[1]
        return [{ seccomp: line('Seccomp'), noNewPrivileges: line('NoNewPrivs') }]
      } catch {
        return []
      }
    })
}

test('5: every permission is refused', async () => {
  const refused = await app.page.evaluate(async () => {
    const answer = async (ask: () => unknown): Promise<string> => {
      try {
        const given = await ask()
        const isNothing = given === undefined || (Array.isArray(given) && given.length === 0)
        return given === 'denied' || given === false || isNothing
          ? 'refused'
          : `given: ${String(given)}`
      } catch {
        return 'refused'
      }
    }
    const devices = navigator.mediaDevices
    const more = navigator as unknown as Record<
      string,
      { requestDevice: (o: object) => unknown; requestPort: () => unknown }
    >
    const here = globalThis as unknown as Record<
      string,
      (() => unknown) | { requestPermission: () => unknown }
    >
    const call = (name: string) => () => (here[name] as () => unknown)()
    const asks: Record<string, () => unknown> = {
      notifications: () => Notification.requestPermission(),
      geolocation: () =>
        new Promise((resolve, reject) => {
          navigator.geolocation.getCurrentPosition(resolve, reject)
        }),
      camera: () => devices.getUserMedia({ video: true }),
      microphone: () => devices.getUserMedia({ audio: true }),
      screen: () => devices.getDisplayMedia(),
      midi: () => navigator.requestMIDIAccess({ sysex: true }),
      'clipboard read': () => navigator.clipboard.readText(),
      'persistent storage': () => navigator.storage.persist(),
      'pointer lock': () =>
        new Promise((resolve, reject) => {
          document.addEventListener('pointerlockchange', resolve)
          document.addEventListener('pointerlockerror', reject)
          void document.body.requestPointerLock()
        }),
      fullscreen: () => document.documentElement.requestFullscreen(),
      usb: () => more['usb']?.requestDevice({ filters: [] }),
      hid: () => more['hid']?.requestDevice({ filters: [] }),
      serial: () => more['serial']?.requestPort(),
      bluetooth: () => more['bluetooth']?.requestDevice({ acceptAllDevices: true } as object),
      'idle detection': () =>
        (here['IdleDetector'] as { requestPermission: () => unknown }).requestPermission(),
      'local fonts': call('queryLocalFonts'),
      screens: call('getScreenDetails'),
    }
    const answers: Record<string, string> = {}
    for (const [name, ask] of Object.entries(asks)) {
      const late = new Promise<string>((resolve) =>
        setTimeout(() => resolve('refused: no answer'), 1_500),
      )
      answers[name] = await Promise.race([answer(ask), late])
    }
    return answers
  })
  expect(Object.keys(refused).length).toBeGreaterThanOrEqual(12)
  expect(Object.entries(refused).filter(([, answer]) => !answer.startsWith('refused'))).toEqual([])
})

test('6: the same-origin rule is on', async () => {
  expect((await preferences())['webSecurity'] ?? true).toBe(true)
})

test('7: the policy holds against a script that the page itself loads', async () => {
  const probed = await launchApp({ executable: probedApp(policyProbe), staysInside: false })
  const { outcome, violations } = await probed.page.evaluate(() => window.probe())
  await probed.quit()
  expect(Object.entries(outcome).filter(([, came]) => came !== 'refused')).toEqual([])
  expect(Object.keys(outcome).length).toBeGreaterThanOrEqual(14)
  for (const directive of [
    'base-uri',
    'connect-src',
    'form-action',
    'frame-src',
    'img-src',
    'media-src',
    'object refused',
    'require-trusted-types-for',
    'script-src-elem',
    'style-src-elem',
    'trusted-types',
  ])
    expect(violations).toContain(directive)
})

test('8: nothing insecure may be mixed in', async () => {
  expect((await preferences())['allowRunningInsecureContent'] ?? false).toBe(false)
})

test('9: no experimental feature is on', async () => {
  expect((await preferences())['experimentalFeatures'] ?? false).toBe(false)
})

test('10: no feature of Blink is turned on by hand', async () => {
  const { enableBlinkFeatures = '' } = await preferences()
  expect(enableBlinkFeatures).toBe('')
  const line = await app.electron.evaluate(() => process.argv.join(' '))
  expect(line).not.toMatch(/enable-blink-features|disable-web-security|enable-experimental/)
})

test('11: no webview, so none that opens windows', async () => {
  expect((await preferences())['webviewTag'] ?? false).toBe(false)
  const kind = await app.page.evaluate(
    () =>
      document.createElement('webview').constructor === HTMLElement ||
      document.createElement('webview') instanceof HTMLUnknownElement,
  )
  expect(kind).toBe(true)
})

test('12: a webview that got in would not be attached', async () => {
  const attached = await app.electron.evaluate(async ({ BrowserWindow, webContents }) => {
    const window = new BrowserWindow({ show: false, webPreferences: { webviewTag: true } })
    await window.loadURL('data:text/html,<webview src="data:text/html,x"></webview>')
    await new Promise((resolve) => setTimeout(resolve, 500))
    const count = webContents
      .getAllWebContents()
      .filter((one) => one.getType() === 'webview').length
    window.destroy()
    return count
  })
  expect(attached).toBe(0)
})

const ways: readonly (readonly [string, string])[] = [
  ['an address', `location.href = 'https://example.com/'`],
  ['assign', `location.assign('https://example.com/')`],
  ['replace', `location.replace('https://example.com/')`],
  ['a file', `location.href = 'file:///etc/passwd'`],
  ['data', `location.href = 'data:text/html,x'`],
  ['another host of ours', `location.href = 'app://other/index.html'`],
  [
    'a link',
    `Object.assign(document.createElement('a'), { href: 'https://example.com/' }).click()`,
  ],
  [
    'a link into a new window',
    `Object.assign(document.createElement('a'), { href: 'https://example.com/', target: '_blank' }).click()`,
  ],
  [
    'a form',
    `{ const f = Object.assign(document.createElement('form'), { action: 'https://example.com/', method: 'post' }); document.body.append(f); f.submit(); f.remove() }`,
  ],
  [
    'a refresh',
    `{ const m = document.createElement('meta'); m.httpEquiv = 'refresh'; m.content = '0;url=https://example.com/'; document.head.append(m); m.remove() }`,
  ],
  ['a blob', `location.href = URL.createObjectURL(new Blob(['x'], { type: 'text/html' }))`],
  [
    'the top of a frame',
    `{ const i = document.createElement('iframe'); document.body.append(i); i.contentWindow.top.location = 'https://example.com/'; i.remove() }`,
  ],
]
test('13: no way leads out of the page', async () => {
  expect(ways.length).toBeGreaterThanOrEqual(8)
  for (const [name, script] of ways) {
    await app.electron.evaluate(async ({ BrowserWindow }, text) => {
      await BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(`${text}; 0`, true)
    }, script)
    await app.page.waitForTimeout(150)
    expect(await whereabouts(app.electron), name).toEqual(HOME)
  }
})

test('14: no window is opened', async () => {
  const opened = await app.page.evaluate(() =>
    [
      'https://example.com',
      'app://pushdesk/',
      'about:blank',
      '',
      'data:text/html,x',
      'file:///etc/passwd',
    ].map((url) => window.open(url, '_blank', 'width=1')),
  )
  expect(opened.every((window) => window === null)).toBe(true)
  await app.page.waitForTimeout(300)
  expect(await whereabouts(app.electron)).toEqual(HOME)
})

test('15: nothing of the page reaches the system’s browser', async () => {
  const asked = await app.electron.evaluate(async ({ BrowserWindow, shell }) => {
    const urls: string[] = []
    shell.openExternal = (url) => {
      urls.push(url)
      return Promise.resolve()
    }
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    const corpus = [
      'https://example.com',
      'mailto:a@example.com',
      'ms-settings:',
      'file:///etc/passwd',
      'javascript:1',
      'smb://x/y',
      'x-apple.systempreferences:',
    ]
    for (const url of corpus)
      await contents?.executeJavaScript(
        `Object.assign(document.createElement('a'), { href: ${JSON.stringify(url)}, target: '_blank' }).click(); window.open(${JSON.stringify(url)}); 0`,
        true,
      )
    await new Promise((resolve) => setTimeout(resolve, 300))
    return urls
  })
  expect(asked).toEqual([])
})

test('16: the installer carries a current Electron, of one exact version', () => {
  const text = readFileSync(join(__dirname, '../../package.json'), 'utf8')
  const { devDependencies } = JSON.parse(text) as { devDependencies: Record<string, string> }
  const [, major] = /^(\d+)\.\d+\.\d+$/.exec(devDependencies['electron'] ?? '') ?? []
  expect(Number(major)).toBeGreaterThanOrEqual(40)
})

const calls = Object.keys(contract)
test('17: every call asks who calls, and what with', async () => {
  const foreign = await app.electron.evaluate(
    async ({ app: electronApp, BrowserWindow }, names) => {
      const window = new BrowserWindow({
        show: false,
        webPreferences: {
          preload: `${electronApp.getAppPath()}/out/preload/preload.js`,
          sandbox: true,
          contextIsolation: true,
        },
      })
      const ask = `Promise.all(${JSON.stringify(names)}.map((name) => window.bridge.call(name, undefined)))`
      const answers: unknown[] = []
      // The same page in another window, and another page with the same preload.
      for (const url of ['app://pushdesk/index.html', 'data:text/html,x']) {
        await window.loadURL(url)
        answers.push(...((await window.webContents.executeJavaScript(ask)) as unknown[]))
      }
      window.destroy()
      return answers
    },
    calls,
  )
  expect(foreign).toHaveLength(2 * calls.length)
  for (const answer of foreign)
    expect(answer).toEqual({ ok: false, failure: { kind: 'untrusted_sender' } })

  const wrong = await app.page.evaluate(async (names) => {
    const deep = JSON.parse('['.repeat(500) + ']'.repeat(500)) as unknown
    const garbage = [
      null,
      0,
      'x',
      [],
      { id: {} },
      { unknown: 1 },
      deep,
      'x'.repeat(100_000),
      new Map(),
      JSON.parse('{"__proto__":{"id":"x"}}'),
    ]
    const found: unknown[] = []
    for (const name of names)
      for (const [index, input] of garbage.entries()) {
        const answer = (await window.bridge.call(name, input)) as { failure?: { kind?: string } }
        if (answer.failure?.kind !== 'bad_input') found.push([name, index, answer])
      }
    return found
  }, calls)
  expect(wrong).toEqual([])

  const inside = await app.page.evaluate(() => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const has = 'bridge' in (frame.contentWindow ?? {})
    frame.remove()
    return has
  })
  expect(inside).toBe(false)
})

test('18: app:// serves its own folder and nothing beside it', async () => {
  expect(await whereabouts(app.electron)).toEqual(HOME)
  const corpus = [
    '../main/main.js',
    '..%2fmain/main.js',
    '%2e%2e/main/main.js',
    '%2e%2e%2f%2e%2e%2fpackage.json',
    '..%5cmain%5cmain.js',
    'assets/..%2f..%2f..%2f..%2fetc/passwd',
    'assets/%2e%2e%2f%2e%2e%2fmain/main.js',
    '%00.js',
    'index.html%00.js',
    'C:/windows/win.ini',
    'index.html::$DATA',
    '%c0%ae%c0%ae/main.js',
    '//etc/passwd',
    '.env',
    'main.js',
  ]
  const requests = [
    ...corpus.map((path) => ['GET', `app://pushdesk/${path}`] as const),
    ['POST', 'app://pushdesk/'] as const,
    ['GET', 'app://elsewhere/'] as const,
    ['GET', 'app://pushdesk/'] as const,
  ]
  const answered = await app.electron.evaluate(
    ({ session }, wanted) =>
      Promise.all(
        wanted.map(([method, url]) =>
          session.defaultSession.fetch(url, { method }).then(
            ({ status }) => `${method} ${url}: ${String(status)}`,
            () => null,
          ),
        ),
      ),
    requests,
  )
  expect(answered.filter((one) => one !== null)).toEqual(['GET app://pushdesk/: 200'])
})

test('20: the page gets two functions, and nothing of Electron through them', async () => {
  const seen = await app.page.evaluate(async () => {
    const heard: unknown[] = []
    const stop = window.bridge.on('profiles.changed', (...args: unknown[]) =>
      heard.push(args.length),
    )
    const profiles = (await window.bridge.call('profiles.list', undefined)) as { value: unknown[] }
    await window.bridge.call('profiles.save', profiles.value[0])
    await new Promise((resolve) => setTimeout(resolve, 300))
    stop()
    return {
      shape: Object.keys(window.bridge).sort(),
      stop: typeof stop,
      heard: [...new Set(heard)],
    }
  })
  expect(seen).toEqual({ shape: ['call', 'on'], stop: 'function', heard: [1] })
})
