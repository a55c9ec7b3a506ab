import { ordinaryUser } from './ordinary-user.mjs'
import { progress } from './progress.mjs'

/** Whom to run Electron as: an ordinary user where we are root on Linux, ourselves (`{}`) elsewhere. */
export const testUser = async (executable) => {
  if (process.platform !== 'linux' || process.getuid() !== 0) return {}
  const { user, reason } = await ordinaryUser(executable)
  if (user === undefined) {
    progress.say(`Electron runs as root here, without the process sandbox: ${reason}.`)
  }
  return user ?? {}
}
