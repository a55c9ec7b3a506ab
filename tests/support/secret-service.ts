import { execFile } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A home of its own for one keyring; the real one of whoever runs the tests is never touched. */
export const freshHome = (): string => mkdtempSync(join(tmpdir(), 'pushdesk-keyring-'))

export type Bus =
  /** No D-Bus session at all. */
  | 'none'
  /** D-Bus, and nobody on it who keeps secrets. */
  | 'bare'
  /** The system's own services start on demand: gnome-keyring, which then is locked. */
  | 'activating'
  /** gnome-keyring, unlocked. */
  | 'unlocked'
  /** gnome-keyring, unlocked, then stopped in its tracks: it takes calls and answers none. */
  | 'frozen'

// The daemon takes its name on the bus a moment after it has let go of the shell.
const UNLOCK = `
printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null
ask() {
  dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus "$@"
}
owner() {
  ask org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets 2>/dev/null
}
until owner >/dev/null; do sleep 0.02; done`
const FREEZE = `
pid=$(owner | awk '/uint32/ { print $2 }')
kill -STOP "$pid"
trap 'kill -KILL "$pid"' EXIT`

/**
 * Runs `node script …args` on such a bus, in `home`; gives the last line it wrote to stdout: what
 * starts on demand writes there too.
 */
export function runOnBus(
  bus: Bus,
  home: string,
  script: string,
  args: readonly string[],
): Promise<string> {
  const { PATH = '/usr/bin:/bin' } = process.env
  // No display: a prompt would wait for somebody for ever.
  const env = { PATH, HOME: home, LANG: 'zh_CN.UTF-8' }
  const node = [process.execPath, script, ...args]
  const inSession = (before: string): readonly string[] => [
    ...['dbus-run-session', '--', 'sh', '-c', `${before}\n"$@"`, 'sh'],
    ...node,
  ]
  const commands: Readonly<Record<Bus, () => readonly string[]>> = {
    none: () => node,
    bare: () => ['dbus-run-session', `--config-file=${bareBus(home)}`, '--', ...node],
    activating: () => inSession(''),
    unlocked: () => inSession(UNLOCK),
    frozen: () => inSession(`${UNLOCK}\n${FREEZE}`),
  }
  const [command = '', ...rest] = commands[bus]()
  return new Promise((resolve, reject) => {
    execFile(command, rest, { env, timeout: 60_000 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${error.message}\n${stderr}`))
      else resolve(stdout.trimEnd().split('\n').at(-1) ?? '')
    })
  })
}

function bareBus(home: string): string {
  const file = join(home, 'bare-bus.conf')
  writeFileSync(
    file,
    `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>`,
  )
  return file
}
