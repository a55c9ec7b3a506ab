import { ipcMain } from 'electron'
import { channels } from '../../shared/ipc/channels'

export const register = (answer: () => unknown): void => {
  ipcMain.handle(channels.request, answer)
}
