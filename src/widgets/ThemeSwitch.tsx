import { useEffect, useRef } from 'react'
import { Icon } from './Icon'
import { applyTheme, THEMES, type Theme } from './theme'
import { keepInWindow, usePopover } from './use-popover'

interface ThemeSwitchProps {
  /** Undefined follows the system. */
  readonly theme: Theme | undefined
  readonly onTheme: (theme: Theme | undefined) => void
}

/** Light, dark or projector, or what the system says; kept on `html[data-theme]`. */
export function ThemeSwitch({ theme, onTheme }: ThemeSwitchProps) {
  const root = useRef<HTMLSpanElement>(null)
  const { open, toggle } = usePopover(root)
  useEffect(() => {
    applyTheme(theme)
  }, [theme])
  return (
    <span className="theme-switch" ref={root}>
      <button type="button" className="button button-plain" aria-label="Theme" aria-expanded={open} onClick={toggle}>
        <Icon name="theme" />
      </button>
      {open ? (
        <span className="popover popover-end" role="group" aria-label="Theme" ref={keepInWindow}>
          <ThemeChoice
            label="As the system"
            chosen={theme === undefined}
            onChoose={() => {
              onTheme(undefined)
            }}
          />
          {THEMES.map(({ key, label }) => (
            <ThemeChoice
              key={key}
              label={label}
              chosen={theme === key}
              onChoose={() => {
                onTheme(key)
              }}
            />
          ))}
        </span>
      ) : null}
    </span>
  )
}

interface ThemeChoiceProps {
  readonly label: string
  readonly chosen: boolean
  readonly onChoose: () => void
}

function ThemeChoice({ label, chosen, onChoose }: ThemeChoiceProps) {
  return (
    <label>
      <input type="radio" name="theme" checked={chosen} onChange={onChoose} />
      {label}
    </label>
  )
}
