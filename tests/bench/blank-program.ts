import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ownProgram } from '../support/own-program'

/** A program of one blank window: the same Electron, whose resources hold nothing else. Its binary. */
export function blankProgram(executable: string): string {
  const { binary, app: own } = ownProgram(executable)
  writeFileSync(join(own, 'package.json'), '{"name":"blank","main":"main.js"}')
  writeFileSync(
    join(own, 'main.js'),
    `const { app, BrowserWindow } = require('electron')
     app.whenReady().then(() => new BrowserWindow({
       width: 1440, height: 900, webPreferences: { sandbox: true },
     }).loadURL('data:text/html,<!doctype html><p>x'))`,
  )
  return binary
}
