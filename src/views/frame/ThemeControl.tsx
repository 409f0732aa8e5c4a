import { useState } from 'react'
import type { Theme } from '../../widgets/theme'
import { ThemeSwitch } from '../../widgets/ThemeSwitch'

/** The theme lives as long as the page: nothing is stored. */
let chosen: Theme | undefined

/** Light, dark, projector, or as the system says. */
export function ThemeControl() {
  const [theme, setTheme] = useState(chosen)
  return (
    <ThemeSwitch
      theme={theme}
      onTheme={(next) => {
        chosen = next
        setTheme(next)
      }}
    />
  )
}
