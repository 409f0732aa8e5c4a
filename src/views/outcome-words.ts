import { countedOutcomes, type Filter, type Outcome } from '../model/filter'
import { useApp } from '../state/context'
import { capital } from './words'

/** What is counted, as a noun: one, and several of it. */
export interface Noun {
  readonly one: string
  readonly many: string
}

const ATTEMPT: Noun = { one: 'attempt', many: 'attempts' }

export const OUTCOME_NOUNS: Readonly<Record<Outcome, Noun>> = {
  hostile: ATTEMPT,
  honest: { one: 'honest failure', many: 'honest failures' },
  success: { one: 'log-in', many: 'log-ins' },
  scan: { one: 'scan', many: 'scans' },
}

/** The noun for all that a filter counts. */
export function countedNoun(filter: Filter): Noun {
  const [first, second] = countedOutcomes(filter)
  if (first === undefined) return { one: 'entry', many: 'entries' }
  return second === undefined ? OUTCOME_NOUNS[first] : { one: 'try', many: 'tries' }
}

/** The same for the filter in force. */
export function useCountedNoun(): Noun {
  const outcomes = useApp((state) => state.filter.outcomes)
  return countedNoun(outcomes === undefined ? {} : { outcomes })
}

/** The same as the title of a picture. */
export function useCountedTitle(): string {
  const { one, many } = useCountedNoun()
  return one === 'attempt' ? 'Failed attempts' : capital(many)
}
