import { formatCount } from '../../base/format'
import type { NameFrequencies } from '../../model/name-kinds'
import type { Noun } from '../outcome-words'

/** What the curve tells: "3 names make half of the attempts; 801 of 1,107 names were tried once." */
export function frequencyWords({ names, half, once }: NameFrequencies, { many }: Noun): string {
  if (names === 1) return `All ${many} that name a user are at one name.`
  const few =
    half === 1 ? `One name makes half of the ${many} or more` : `${formatCount(half)} names make half of the ${many}`
  const all = `of ${formatCount(names)} names`
  if (once === 0) return `${few}; none ${all} was tried only once.`
  return `${few}; ${formatCount(once)} ${all} ${once === 1 ? 'was' : 'were'} tried once.`
}
