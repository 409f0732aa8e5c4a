/** Six steps of the sequence; 0 is the colour of "none". */
export type Colour = 0 | 1 | 2 | 3 | 4 | 5 | 6

interface ClassStep {
  /** Smallest value of the class. */
  readonly from: number
  readonly colour: Colour
}

export interface ClassScale {
  readonly kind: 'decades' | 'equal'
  readonly steps: readonly ClassStep[]
  /** The colour of a value; 0 for nothing and for what is not a number. */
  readonly colourOf: (value: number) => Colour
  /** Where a value stands on a legend whose classes are equally wide: 0–1. */
  readonly positionOf: (value: number) => number
}

const MOST = 6
const COLOURS: readonly Colour[] = [1, 2, 3, 4, 5, 6]

/** Fewer classes than colours spread over the whole sequence, so that small logs have contrast too. */
function colourAt(index: number, classes: number): Colour {
  const at = classes === 1 ? 3 : Math.round((index * (MOST - 1)) / (classes - 1))
  return COLOURS[at] ?? 6
}

/** Power of ten of a value's first digit. From its decimal form: `log10` may be a hair below at 1000. */
function decadeOf(value: number): number {
  return Number(value.toExponential().split('e')[1])
}

/** Classes that are each ten times the one before. More than six decades: the lowest share the first class. */
export function decadeScale(values: Iterable<number>): ClassScale {
  const decades = [...values].filter((value) => value > 0 && Number.isFinite(value)).map(decadeOf)
  const top = decades.reduce((a, b) => Math.max(a, b), decades[0] ?? 0)
  const bottom = Math.max(
    decades.reduce((a, b) => Math.min(a, b), Math.min(0, top)),
    top - MOST + 1,
  )
  const classes = top - bottom + 1
  const steps = Array.from({ length: classes }, (_, index) => ({
    from: 10 ** (bottom + index),
    colour: colourAt(index, classes),
  }))
  const indexOf = (value: number) => Math.min(classes - 1, Math.max(0, decadeOf(value) - bottom))
  return {
    kind: 'decades',
    steps,
    colourOf: (value) => (value > 0 ? (steps[indexOf(value)]?.colour ?? 0) : 0),
    positionOf: (value) => Math.min(1, Math.max(0, (Math.log10(value) - bottom) / classes)),
  }
}

/** At most six classes of equal, round width. */
export function equalScale(values: Iterable<number>): ClassScale {
  const max = [...values].reduce((a, b) => Math.max(a, b), 0)
  const size = max > 0 ? roundedUp(max / MOST) : 1
  const classes = Math.max(1, Math.min(MOST, Math.floor(max / size) + (max % size === 0 ? 0 : 1)))
  const steps = Array.from({ length: classes }, (_, index) => ({
    from: index * size,
    colour: colourAt(index, classes),
  }))
  const indexOf = (value: number) => Math.min(classes - 1, Math.floor(value / size))
  return {
    kind: 'equal',
    steps,
    colourOf: (value) => (value > 0 ? (steps[indexOf(value)]?.colour ?? 0) : 0),
    positionOf: (value) => Math.min(1, Math.max(0, value / (classes * size))),
  }
}

/** The smallest of 1, 2, 2.5, 5 × 10ⁿ that is not below a value. */
function roundedUp(value: number): number {
  const power = 10 ** decadeOf(value)
  return ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= value) ?? 10) * power
}
