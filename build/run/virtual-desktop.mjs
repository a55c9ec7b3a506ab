import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// A real keychain, unlocked, that nobody else sees. The daemon answers before it is ready, and whoever
// asks then gets a second, locked one: wait (5 s at most) for its name on the bus and its file on disk.
const unlocked = `
  printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
  named() {
    dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \\
      string:org.freedesktop.secrets 2>/dev/null | grep -q 'boolean true'
  }
  for turn in $(seq 100); do
    named && [ -s "$HOME/.local/share/keyrings/login.keyring" ] && break
    sleep 0.05
  done
  exec "$@"`

const strangers = [
  'DBUS_SESSION_BUS_ADDRESS',
  'WAYLAND_DISPLAY',
  'ELECTRON_RUN_AS_NODE',
  'XDG_CONFIG_HOME',
  'XDG_DATA_HOME',
  'XDG_CACHE_HOME',
]

/**
 * A display, a D-Bus session and an unlocked keychain of our own, with an empty home, for Linux.
 * Gives `home`, `env`, `wrap(command, args)` → [command, args], and `remove()`. `user` owns the home.
 * Displays are tried from `display` on: two that look for a free one at a time would take the same.
 */
export const virtualDesktop = (user = {}, display = 99) => {
  const home = mkdtempSync(join(tmpdir(), 'pushdesk-desktop-'))
  const runtime = join(home, 'runtime')
  mkdirSync(runtime, { mode: 0o700 })
  for (const folder of [home, runtime]) {
    chmodSync(folder, 0o700)
    if (user.uid !== undefined) chownSync(folder, user.uid, user.gid)
  }
  const env = {
    ...process.env,
    HOME: home,
    XDG_RUNTIME_DIR: runtime,
    LANG: 'C.UTF-8',
    NO_AT_BRIDGE: '1',
  }
  for (const name of strangers) delete env[name]
  const remove = () => {
    process.off('exit', remove)
    rmSync(home, { recursive: true, force: true, maxRetries: 3 })
  }
  process.once('exit', remove)
  return {
    home,
    env,
    wrap: (command, args) => [
      'xvfb-run',
      [
        ...['-a', '-n', String(display), '-s', '-screen 0 1920x1200x24'],
        ...['dbus-run-session', '--'],
        ...['sh', '-c', unlocked, 'sh', command, ...args],
      ],
    ],
    remove,
  }
}
