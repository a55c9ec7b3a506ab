import { app } from 'electron'

const FEATURES = 'enable-features'

/**
 * Before `ready`: Chromium's network service needs no process of its own here. Nothing asks it for
 * anything but the feed of updates: the page is read from files, RongCloud is called by Node. A
 * process less is 80 ms of the start, 20 MB, and a fifth of what the processor does at rest
 * (start.bench.ts). Where Chromium forgets the name, the process is simply there again.
 */
export function keepNetworkInMain(): void {
  const asked = app.commandLine.getSwitchValue(FEATURES).split(',').filter(Boolean)
  app.commandLine.appendSwitch(FEATURES, [...asked, 'NetworkServiceInProcess2'].join(','))
}
