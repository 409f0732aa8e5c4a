import type { Colour } from './decade-scale'

/** A class of values with its colour. */
export interface RoundClass {
  /** Smallest value of the class; of the first, what lies below counts too. */
  readonly from: number
  readonly colour: Colour
}

const MOST = 6
const FACTORS = [1, 2, 2.5, 5]
const COLOURS: readonly Colour[] = [1, 2, 3, 4, 5, 6]

/**
 * At most six classes of equal width with round breaks, from the smallest value above nothing to the largest: means of
 * hours lie close together, and classes from zero on would leave most colours unused.
 */
export function roundClasses(values: Iterable<number>): RoundClass[] {
  const some = [...values].filter((value) => value > 0 && Number.isFinite(value))
  if (some.length === 0) return []
  const [low, high] = [some.reduce((a, b) => Math.min(a, b)), some.reduce((a, b) => Math.max(a, b))]
  const width = roundWidth(low, high)
  const first = Math.floor(low / width)
  const classes = Math.floor(high / width) - first + 1
  return Array.from({ length: classes }, (_, index) => ({
    // Of a whole number and a power of ten: no digit of rounding is left in the break.
    from: Number(((first + index) * width).toPrecision(12)),
    colour: colourAt(index, classes),
  }))
}

/** The colour of a value; 0 for nothing. */
export function classColour(value: number, classes: readonly RoundClass[]): Colour {
  if (!(value > 0)) return 0
  return (classes.findLast(({ from }) => from <= value) ?? classes[0])?.colour ?? 0
}

/** The smallest of 1, 2, 2.5, 5 × 10ⁿ that makes no more than six classes. */
function roundWidth(low: number, high: number): number {
  const least = (high - low) / MOST
  let power = 10 ** Math.floor(Math.log10(least > 0 ? least : high))
  for (;;) {
    for (const factor of FACTORS) {
      const width = factor * power
      if (Math.floor(high / width) - Math.floor(low / width) < MOST && width >= least) return width
    }
    power *= 10
  }
}

/** Fewer classes than colours spread over the whole sequence. */
function colourAt(index: number, classes: number): Colour {
  const at = classes === 1 ? 3 : Math.round((index * (MOST - 1)) / (classes - 1))
  return COLOURS[at] ?? 6
}
