/** Narrows away undefined and null where the code knows that a value is there. */
export function ensure<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) throw new Error(`defect: no ${what}`)
  return value
}
