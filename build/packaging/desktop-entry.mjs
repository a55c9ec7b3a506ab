/** The desktop entry that electron-builder would write itself, from the same lines of the configuration. */
export const desktopEntry = ({ linux, fileAssociations }) => {
  const types = fileAssociations.map(({ mimeType }) => mimeType)
  const entry = {
    ...linux.desktop.entry,
    Exec: `${linux.executableName} %F`,
    Icon: linux.executableName,
    Type: 'Application',
    StartupNotify: true,
    Categories: `${linux.category};`,
    MimeType: `${types.join(';')};`,
  }
  const lines = Object.entries(entry).map(([key, value]) => `${key}=${value}`)
  return `[Desktop Entry]\n${lines.join('\n')}\n`
}
