/** Half-open range of wall-clock seconds: start ≤ t < end. */
export interface TimeRange {
  readonly start: number
  readonly end: number
}

/** A value that attempts can have; null: the log does not say, or there is none. */
export type Value = string | null

/** Values of one kind: attempts must have one of `only`, and none of `not`. An absent list keeps everything. */
export interface Choice {
  readonly only?: readonly Value[]
  readonly not?: readonly Value[]
}

/** What a try came to. */
export const OUTCOMES = ['hostile', 'honest', 'success', 'scan'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** The kinds of values that can be chosen, with what their values are. */
export interface Choices {
  /** Hours of the week on the log's clock, Monday 00:00–01:00 is `0`, Sunday 23:00–24:00 is `167`. */
  readonly hours?: Choice
  /** ISO 3166-1 alpha-2 codes. */
  readonly countries?: Choice
  /** Codes of `geo/continents.ts`. */
  readonly continents?: Choice
  /** Addresses and host names as the log has them, or prefixes: `203.0.113.0/24`. */
  readonly sources?: Choice
  /** AS numbers, as text; null: in no network that is known. */
  readonly networks?: Choice
  /** Ports that a scan found open at the source, as `25/tcp`: one of several is enough; null: no open one is known. */
  readonly openPorts?: Choice
  readonly users?: Choice
  /** `valid`, `invalid` or `unknown`: whether the name exists on the server. */
  readonly validity?: Choice
  /** What a name looks like ({@link NAME_KINDS} in name-kinds.ts); null: no name. */
  readonly nameKinds?: Choice
  /** Characters of a name as a number, `17` for all that have so many or more; null: no name, or a masked one. */
  readonly nameLengths?: Choice
  /** sshd's own words. */
  readonly methods?: Choice
  /**
   * What is counted ({@link OUTCOMES}). Without a choice hostile attempts are: this one key has a default, and says what
   * the questions are about rather than what they leave out.
   */
  readonly outcomes?: Choice
  readonly logHosts?: Choice
}

/** Keys of a filter whose values can be chosen and excluded. */
export type ChoiceKey = keyof Choices

/** Which attempts the questions are asked of. An absent key keeps everything. */
export interface Filter extends Choices {
  readonly time?: TimeRange
  /** Times that are left out. */
  readonly notTimes?: readonly TimeRange[]
  /** Part of a source, user name, method or log host, whatever its case. */
  readonly text?: string
}

export const NO_FILTER: Filter = {}

/** Whether a filter keeps everything. */
export function isEmptyFilter(filter: Filter): boolean {
  return Object.values(filter).every((value) => value === undefined)
}

/** Whether a choice lets a value pass. */
export function isChosen({ only, not }: Choice, value: Value): boolean {
  return (only === undefined || only.includes(value)) && not?.includes(value) !== true
}

/** The same for what has several values: one of those that are chosen is enough, and none may be left out. */
export function isAnyChosen({ only, not = [] }: Choice, values: readonly Value[]): boolean {
  return (
    (only === undefined || values.some((value) => only.includes(value))) && !values.some((value) => not.includes(value))
  )
}

/** What is counted under a filter. */
export function countedOutcomes({ outcomes }: Filter): readonly Outcome[] {
  return OUTCOMES.filter((outcome) => (outcomes === undefined ? outcome === 'hostile' : isChosen(outcomes, outcome)))
}

/** What is left of a filter when it keeps everything, and still counts what it counts. */
export function onlyOutcomes({ outcomes }: Filter): Filter {
  return outcomes === undefined ? NO_FILTER : { outcomes }
}
