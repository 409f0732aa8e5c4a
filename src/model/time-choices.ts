/** What somebody chose where the log leaves its times open; null: nothing, the rule decides (docs/counting.md section 2). */
export interface TimeChoice {
  /** Year of the last entry. */
  readonly year: number | null
  /** A zone's name, as `base/zones.ts` knows it. */
  readonly zone: string | null
}

/** The choice for a whole set, and for files that differ from it: by their place in `assumed.files`. */
export interface TimeChoices extends TimeChoice {
  readonly files: ReadonlyMap<number, TimeChoice>
}

/** Nothing was chosen. */
export const NO_CHOICE: TimeChoice = { year: null, zone: null }
export const NO_CHOICES: TimeChoices = { ...NO_CHOICE, files: new Map() }

/** Years that can be chosen: older and newer ones are slips of the hand. */
const FIRST_YEAR = 1970
const LAST_YEAR = 2999

/** The year that a text of four digits names, or null. */
export function yearIn(text: string): number | null {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : 0
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null
}
