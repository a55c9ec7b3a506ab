// lint: The window never imports main
import { ipcRenderer } from 'electron'

export const send = ipcRenderer.send
