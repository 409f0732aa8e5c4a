import { formatCount } from '../base/format'
import { enlargement, shareAxis, type ShareAxis } from './bar-scale'

/** The axes of panels side by side, each of its own shares, and what is said of how much larger its bars are drawn. */
export interface PanelAxis extends ShareAxis {
  /** "bars drawn 20 times larger", empty where they are as large as those of the coarsest panel. */
  readonly words: string
}

/** `shares` has a list for each panel. A panel without any share has the axis of the whole, and is compared with none. */
export function panelAxes(shares: readonly (readonly number[])[]): PanelAxis[] {
  const axes = shares.map((list) => (list.some((share) => share > 0) ? shareAxis(list) : null))
  const coarsest = axes.reduce<ShareAxis>((a, b) => (b !== null && b.max > a.max ? b : a), { max: 0, ticks: [] })
  return axes.map((axis) =>
    axis === null
      ? { ...shareAxis([1]), words: '' }
      : { ...axis, words: enlargementWords(enlargement(coarsest, axis)) },
  )
}

function enlargementWords(times: number): string {
  return times < 1.2 ? '' : `bars drawn ${formatCount(times, times < 10 ? 1 : 0)} times larger`
}
