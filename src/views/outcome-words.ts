import { use } from 'react'
import { countedOutcomes, type Filter, NO_FILTER, type Outcome } from '../model/filter'
import { SummaryContext } from '../state/context'
import { capital, plural } from './words'

/** What is counted, as a noun: one, and several of it. */
export interface Noun {
  readonly one: string
  readonly many: string
}

const ATTEMPT: Noun = { one: 'attempt', many: 'attempts' }
const TRY: Noun = { one: 'try', many: 'tries' }
const ENTRY: Noun = { one: 'entry', many: 'entries' }

export const OUTCOME_NOUNS: Readonly<Record<Outcome, Noun>> = {
  hostile: ATTEMPT,
  honest: { one: 'honest failure', many: 'honest failures' },
  success: { one: 'log-in', many: 'log-ins' },
  scan: { one: 'scan', many: 'scans' },
}

/** The noun for all that a filter counts. */
export function countedNoun(filter: Filter): Noun {
  const [first, second] = countedOutcomes(filter)
  if (first === undefined) return ENTRY
  return second === undefined ? OUTCOME_NOUNS[first] : TRY
}

/** The same for the figures that are drawn. */
export function useCountedNoun(): Noun {
  return countedNoun(use(SummaryContext)?.filter ?? NO_FILTER)
}

/** Whether attempts are counted, as they are by default: some sentences have more to say of them. */
export function isAttempt(noun: Noun): boolean {
  return noun === ATTEMPT
}

/** So many of what is counted. */
export function countOf(count: number, { one, many }: Noun): string {
  return plural(count, one, many)
}

/** The same as the title of a picture. */
export function useCountedTitle(): string {
  const noun = useCountedNoun()
  return isAttempt(noun) ? 'Failed attempts' : capital(noun.many)
}
