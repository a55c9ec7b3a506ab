import { cssVariables, type Theme } from './css-variables'

/** Puts a theme on `<html>`: its variables, `data-theme`, and the system's own controls in its tone. */
export function applyTheme(theme: Theme): void {
  const root = document.documentElement
  root.dataset.theme = theme
  root.style.colorScheme = theme
  for (const [name, value] of Object.entries(cssVariables(theme)))
    root.style.setProperty(name, value)
}
