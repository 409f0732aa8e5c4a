export type Theme = 'light' | 'dark' | 'projector'

export const THEMES: readonly { readonly key: Theme; readonly label: string }[] = [
  { key: 'light', label: 'Light' },
  { key: 'dark', label: 'Dark' },
  { key: 'projector', label: 'Projector' },
]

/** Puts a theme in force; undefined follows the system. */
export function applyTheme(theme: Theme | undefined): void {
  if (theme === undefined) delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}
