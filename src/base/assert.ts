/** Throws when a condition that the code relies on does not hold: a defect of ours, never bad input. */
export function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(`defect: ${message}`)
}

/** Narrows away undefined and null where the code knows that a value is there. */
export function ensure<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) throw new Error(`defect: no ${what}`)
  return value
}
