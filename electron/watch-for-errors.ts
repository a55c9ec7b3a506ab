import { randomBytes } from 'node:crypto'
import type { Log } from './log'

/**
 * Everything nobody caught goes to the log, and the app goes on. Gives the function that logs a
 * crashed call and answers the reference under which it stands there.
 */
export function watchForErrors(log: Log): (call: string, error: unknown) => string {
  process.on('uncaughtException', (error) => {
    log.error('uncaught', error)
  })
  process.on('unhandledRejection', (error) => {
    log.error('unhandled rejection', error)
  })
  return (call, error) => {
    const reference = randomBytes(4).toString('hex')
    log.error(`call ${call} crashed [${reference}]`, error)
    return reference
  }
}
