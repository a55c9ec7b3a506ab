// lint: The window never imports main
import { redact } from '../../electron/redact'

export const clean = redact
