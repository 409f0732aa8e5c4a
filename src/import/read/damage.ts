/**
 * What a compressed file or an archive lacks: its message is a whole sentence for the page, with the place in bytes.
 * What was read before it counts.
 */
export class DamagedData extends Error {
  override readonly name = 'DamagedData'
  /** Whether everything has been given out all the same: then the last line is whole, even without an end. */
  readonly isWhole: boolean

  constructor(sentence: string, isWhole = false) {
    super(sentence)
    this.isWhole = isWhole
  }
}

/** The data of this kind stop in the middle. `at` counts the bytes before the end. */
export function cutShort(kind: string, at: number): DamagedData {
  return new DamagedData(`The ${kind} data stop at byte ${digits(at)} without their end mark: the file is cut short.`)
}

/** The data of this kind contradict themselves at a place; `why` says how. */
export function damagedAt(kind: string, at: number, why: string): DamagedData {
  return new DamagedData(
    `The ${kind} data are damaged near byte ${digits(at)} (${why}): what follows could not be read.`,
  )
}

/** The data may be sound, but something in them is not provided for; `why` says what. */
export function beyondUs(kind: string, at: number, why: string): DamagedData {
  return new DamagedData(`The ${kind} data cannot be read from byte ${digits(at)} on: ${why}.`)
}

/** Sound data have ended, and something else follows them. */
export function somethingBehind(kind: string, at: number): DamagedData {
  const sentence = `Behind the ${kind} data, from byte ${digits(at)} on, is something else: it was left out.`
  return new DamagedData(sentence, true)
}

/** 12345 → "12,345", the same in every place where the engine runs. */
export function digits(value: number): string {
  return value.toLocaleString('en')
}
