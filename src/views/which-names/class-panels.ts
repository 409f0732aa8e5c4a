import type { Panel } from '../../charts/PanelBars'
import type { NameClass } from '../../model/name-kinds'
import type { Validity } from '../../model/summary'

interface ValidityPanel extends Panel {
  readonly key: Validity
}

const PANELS: readonly ValidityPanel[] = [
  { key: 'valid', label: 'Names that exist', fill: 'attack' },
  { key: 'invalid', label: 'Names that don’t', fill: 'attack2' },
  { key: 'unknown', label: 'Not said', fill: 'unknown' },
]

/** A panel for each thing that the log says of names; of names that it says nothing of only where there are some. */
export function panelsOf(classes: readonly NameClass[]): readonly ValidityPanel[] {
  return PANELS.filter(({ key }) => key !== 'unknown' || classes.some(({ unknown }) => unknown > 0))
}

/** The shares of classes in percent of what a panel is about, 0–1. */
export function sharesIn(key: Validity, classes: readonly NameClass[]): number[] {
  const whole = classes.reduce((sum, of) => sum + of[key], 0)
  return classes.map((of) => (whole === 0 ? 0 : of[key] / whole))
}
