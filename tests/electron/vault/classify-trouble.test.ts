import { describe, expect, it } from 'vitest'
import { classifyTrouble } from '../../../electron/vault/classify-trouble'

describe('what the keychain’s own words mean', () => {
  it.each([
    ['Cannot autolaunch D-Bus without X11 $DISPLAY', 'no_bus'],
    ['Could not connect: No such file or directory', 'no_bus'],
    ['The name org.freedesktop.secrets was not provided by any .service files', 'no_service'],
    ['Cannot create an item in a locked collection', 'locked'],
    ['User interaction is not allowed.', 'locked'],
    ['Object does not exist at path “/org/freedesktop/secrets/collection/login”', 'broken'],
    ['libsecret-1.so.0: cannot open shared object file: No such file', 'no_service'],
    ['', 'broken'],
  ])('%s → %s', (text, state) => {
    expect(classifyTrouble(new Error(text))).toEqual({ state, detail: text })
  })
})
