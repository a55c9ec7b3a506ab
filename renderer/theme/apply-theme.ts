import { cssVariables, type Theme } from './css-variables'

/** Puts a theme on `<html>`: its variables, `data-theme`, and the system's own controls in its tone. */
export function applyTheme(theme: Theme): void {
  const root = document.documentElement
  // It is worn already: the start puts it on before the controls ask for the same.
  if (root.dataset.theme === theme) return
  root.dataset.theme = theme
  root.style.colorScheme = theme
  for (const [name, value] of Object.entries(cssVariables(theme)))
    root.style.setProperty(name, value)
}
