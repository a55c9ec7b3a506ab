// lint: shared/ is pure knowledge
import { app } from 'electron'

export const appName = (): string => app.getName()
