// lint: Import the names you use
import electron from 'electron'

export const name = (): string => electron.app.getName()
