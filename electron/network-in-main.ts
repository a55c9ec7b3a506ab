import { app } from 'electron'

const FEATURES = 'enable-features'

/**
 * Before `ready`: saves a process, for only the feed of updates asks Chromium's network; the page is read
 * from files, RongCloud is called by Node. The price: a fault in reading the feed's answers is one in
 * main.
 */
export function keepNetworkInMain(): void {
  const asked = app.commandLine.getSwitchValue(FEATURES).split(',').filter(Boolean)
  app.commandLine.appendSwitch(FEATURES, [...asked, 'NetworkServiceInProcess2'].join(','))
}
