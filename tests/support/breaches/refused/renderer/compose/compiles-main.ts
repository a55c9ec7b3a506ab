// types: not listed within the file list of project
import { redact } from '../../electron/redact'

export const clean = redact
