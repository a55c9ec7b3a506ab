import { app, dialog, powerMonitor, type BrowserWindow } from 'electron'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { registerAppScheme, serveAppProtocol } from './app-protocol'
import { setApplicationMenu } from './application-menu'
import { askBeforeRecalling } from './ask-before-recalling'
import { createBoardDesk } from './board/board-desk'
import { closeBeforeQuitting } from './close-before-quitting'
import { describeApp } from './describe-app'
import { dressWindow } from './dress-window'
import { createQuarantine } from './drafts/quarantine'
import { createAskWhere } from './files/ask-where'
import { createAskWhich } from './files/ask-which'
import { createSaveFile } from './files/save-file'
import { folderProblem } from './files/folder-problem'
import { writeWhole } from './files/write-whole'
import { hasNetwork } from './has-network'
import { createEmit } from './ipc/emit'
import { registerIpc } from './ipc/register'
import { answerCrashed } from './ipc/answer-crashed'
import { lockDown } from './lock-down'
import { createLastLook } from './last-look'
import { createLog } from './log'
import { fileArgument } from './moving/file-argument'
import { createHandedIn } from './moving/handed-in'
import { keepNetworkInMain } from './network-in-main'
import { createRedactor } from './redact'
import { refuseToStart } from './refuse-to-start'
import { createSaveBeforeClosing } from './save-before-closing'
import { systemWording } from './system-wording'
import { startUpdates } from './updates/start-updates'
import { watchForErrors } from './watch-for-errors'
import { openWindow } from './window'

/** Milliseconds after the window. */
const WAKE_JOBS = 3000
/** So long (ms) the services wait for the page. */
const PAGE_FIRST = 3000

app.setName('Pushdesk')
const dataFolder = app.commandLine.getSwitchValue('user-data-dir')
if (dataFolder !== '') app.setPath('userData', resolve(dataFolder))
// Chromium's process sandbox refuses root on Linux, and this call would end the app there.
const processSandbox = process.platform !== 'linux' || process.getuid?.() !== 0
if (processSandbox) app.enableSandbox()
registerAppScheme()
keepNetworkInMain()

// A full disk is no reason: drafts can be read, and room can be made, with the app open.
const problem = folderProblem(app.getPath('userData'))
if (problem !== null && problem !== 'ENOSPC') void refuseToStart(app.getPath('userData'), problem)
else if (app.requestSingleInstanceLock()) void run()
else app.exit(0)

async function run(): Promise<void> {
  const redactor = createRedactor()
  const logFile = join(app.getPath('userData'), 'logs', 'main.log')
  const log = createLog({
    file: logFile,
    redact: redactor.redact,
    clock: Date.now,
  })
  const report = watchForErrors(log)
  // Before Chromium opens the drafts' folder: from then on it can no longer be moved.
  createQuarantine({ dataFolder: app.getPath('userData'), clock: Date.now, log }).carryOut()
  let window: BrowserWindow | null = null
  let revivals = 0
  const ourWindow = (): BrowserWindow | null => window

  const emit = createEmit(ourWindow)
  const handedIn = createHandedIn(() => {
    emit('moving.handedIn', null)
  })
  const comeToTheFront = (): void => {
    // While the last send is waited for the app still runs, its window is gone.
    if (!window || window.isDestroyed()) return
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  }
  handedIn.offer(fileArgument(process.argv, process.cwd()))
  app.on('second-instance', (_event, command, folder) => {
    comeToTheFront()
    handedIn.offer(fileArgument(command, folder))
  })
  // macOS, also before the app is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    comeToTheFront()
    handedIn.offer(path)
  })
  app.on('window-all-closed', () => {
    app.quit()
  })

  await app.whenReady()
  lockDown()
  serveAppProtocol(join(__dirname, '../renderer'))
  const preload = join(__dirname, '../preload/preload.js')
  // First of all: what comes next is done while its process starts.
  const look = createLastLook(join(app.getPath('userData'), 'look'), log, (theme) => {
    if (window && !window.isDestroyed()) dressWindow(window, theme)
  })
  window = openWindow({ preload, log, look: look.get(), onRevived: () => (revivals += 1) })
  setApplicationMenu(app.getLocale(), app.isPackaged)
  const words = systemWording(app.getLocale())

  const saveFile = createSaveFile({
    askWhere: createAskWhere(ourWindow, app.getPath('documents')),
    write: writeWhole,
    log,
  })
  const boards = createBoardDesk({ preload, saveFile, log })
  const closing = createSaveBeforeClosing(emit)
  // Not before the page is painted: Chromium needs main's thread for that, and for the page's files.
  const starting = Promise.race([
    once(window, 'ready-to-show'),
    once(window, 'closed'),
    delay(PAGE_FIRST),
  ]).then(async () => {
    const { startServices } = await import('./start-services')
    return startServices({
      dataFolder: app.getPath('userData'),
      log,
      logFile,
      remember: redactor.remember,
      redact: redactor.redact,
      emit,
      describe: () => describeApp(processSandbox, revivals),
      restart: () => {
        // Without the file that it was opened with: that question was answered.
        app.relaunch({ args: process.argv.slice(1).filter((one) => !one.endsWith('.pushdesk')) })
        app.quit()
      },
      traceFile: app.isPackaged ? null : process.env['PUSHDESK_TRACE_REQUESTS'] || null,
      sampleName: words.sampleApp,
      isOnline: () => hasNetwork(),
      saveFile,
      askWhich: createAskWhich(ourWindow, app.getPath('documents')),
      handedIn,
      threads: {
        tagReader: join(__dirname, 'tag-reader.js'),
        tagDesk: join(__dirname, 'tag-desk.js'),
      },
      ...{ boards, closing, look, report },
    })
  })
  const router = starting.then(
    ({ route }) => route,
    (error: unknown) => answerCrashed(report('start', error)),
  )
  registerIpc(
    async (name, input) => (await router)(name, input),
    () => [{ mainFrame: ourWindow()?.webContents.mainFrame }, ...boards.pages()],
  )

  let end = (): void => app.quit()
  closeBeforeQuitting(
    async () => (await starting).services.close(),
    () => end(),
    log,
  )

  const { services } = await starting
  if (window.isDestroyed()) return
  const { outbox, clocks } = services
  powerMonitor.on('suspend', () => {
    void services.sleep()
  })
  powerMonitor.on('resume', () => {
    clocks.forget()
    emit('clock.woke', null)
  })
  askBeforeRecalling(window, outbox, words)
  // Behind that question: an answer «stay» leaves nothing to save for.
  closing.watch(window)
  const updates = startUpdates({
    ...{ window, words, log },
    isBusy: () => outbox.busy() || services.tagJobs.isRunning(),
  })
  end = updates.end
  // A job that was cut off goes on, but the window comes first.
  setTimeout(() => void services.tagJobs.wake(), WAKE_JOBS)
  if (services.storeProblem !== null) {
    const detail = `${words.storeDetail}\n\n${services.storeProblem}`
    void dialog.showMessageBox(window, { type: 'warning', message: words.storeTitle, detail })
  }
  const { newlyDamaged } = services.journal
  if (newlyDamaged > 0) {
    const message = words.damagedTitle(newlyDamaged)
    void dialog.showMessageBox(window, { type: 'warning', message, detail: words.damagedDetail })
  }
}
