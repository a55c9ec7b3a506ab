import { app, session } from 'electron'

/**
 * For every page that ever comes to be: it goes nowhere, opens nothing, embeds nothing and is
 * allowed nothing (reliability.md, «Security»; Electron's checklist, items 5, 12 to 15).
 */
export function lockDown(): void {
  app.on('web-contents-created', (_event, contents) => {
    const refuse = (event: { preventDefault: () => void }): void => {
      event.preventDefault()
    }
    contents.on('will-navigate', refuse)
    contents.on('will-frame-navigate', refuse)
    contents.on('will-redirect', refuse)
    contents.on('will-attach-webview', refuse)
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })

  const ours = session.defaultSession
  ours.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false)
  })
  ours.setPermissionCheckHandler(() => false)
  ours.setDevicePermissionHandler(() => false)
  ours.setDisplayMediaRequestHandler((_request, answer) => {
    answer({})
  })
  // The page has no business on any network: RongCloud is called from main only.
  ours.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !/^(?:app|data|blob|devtools):/.test(details.url) })
  })
}
