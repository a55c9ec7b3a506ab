/** What the desktop knows the app's files by: their extension (shared-mime-info). */
export const mimeType = ({ fileAssociations }) => {
  const types = fileAssociations.map(
    ({ mimeType, description, ext }) =>
      `  <mime-type type="${mimeType}">\n    <comment>${description}</comment>\n    <glob pattern="*.${ext}"/>\n  </mime-type>\n`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">\n${types.join('')}</mime-info>\n`
}
