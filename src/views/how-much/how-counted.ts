import { formatCount } from '../../base/format'
import type { Concentration, Totals } from '../../model/answers'
import type { ShellCommands } from '../how-counted/shell'
import { countOf, isAttempt, type Noun } from '../outcome-words'
import { plural } from '../words'

/** The rule by which an attempt is hostile (docs/counting.md, section 4). */
export const HOSTILE =
  'An attempt is one try to log in, however many lines it left. Every failure is hostile but for keys that a client offered before it logged in, and slips: at most six failures within ten minutes before the same user logged in from the same source.'

/** What is counted, as a share of all entries. */
export function shareOfEntries({ counted, entries }: Totals): number {
  return entries === 0 ? 0 : counted / entries
}

/** How the numbers of the answer were counted, for their popovers. */
export const HOW_COUNTED = {
  entries: (totals: Totals) => ({
    title: plural(totals.entries, 'entry', 'entries'),
    text: 'Lines of the log, or records where it is written in records, whatever the filter. Lines that could not be read are among them.',
    value: totals.entries,
    shell: (commands: ShellCommands) => commands.entries,
  }),
  counted: (totals: Totals, noun: Noun) => ({
    title: isAttempt(noun)
      ? plural(totals.counted, 'hostile attempt', 'hostile attempts')
      : countOf(totals.counted, noun),
    text: isAttempt(noun)
      ? HOSTILE
      : 'What is counted was chosen: each is one try or connection, however many lines it left.',
    value: totals.counted,
    ...(isAttempt(noun)
      ? {
          formula: `${formatCount(totals.failures)} failures − ${formatCount(totals.honest)} honest = ${formatCount(totals.hostile)}`,
        }
      : {}),
    shell: (commands: ShellCommands) => commands.attempts,
  }),
  share: (totals: Totals) => ({
    title: 'Share of the entries',
    text: 'What is counted divided by all entries, unreadable ones included.',
    formula: `${formatCount(totals.counted)} ÷ ${formatCount(totals.entries)} = ${shareOfEntries(totals).toFixed(5)}`,
    value: shareOfEntries(totals),
  }),
  sources: (totals: Totals) => ({
    title: plural(totals.sources, 'source', 'sources'),
    text: 'Different addresses, or host names where the log has no address, of what is counted.',
    value: totals.sources,
    shell: (commands: ShellCommands) => commands.sources,
  }),
  countries: (countries: number) => ({
    title: plural(countries, 'country', 'countries'),
    text: 'Countries that the addresses were given to, by the data set that the page brings along: see question 4. Host names and reserved addresses have none.',
    value: countries,
  }),
  users: (totals: Totals) => ({
    title: `${formatCount(totals.users)} user names`,
    text: 'Different names, letter by letter, of what is counted; those that exist on the server and those that don’t.',
    value: totals.users,
    shell: (commands: ShellCommands) => commands.users,
  }),
  quarter: ({ sourcesFor25 }: Concentration) => ({
    title: 'Sources for a quarter',
    text: 'The smallest number of sources that together make a quarter of what is counted: the largest first, added up.',
    value: sourcesFor25,
    shell: (commands: ShellCommands) => commands.concentration(4),
  }),
  lineShare: (totals: Totals, lines: number) => ({
    title: 'Lines of failed attempts',
    text: 'All lines that tell of a failed attempt, the honest ones too, divided by all entries.',
    formula: `${formatCount(lines)} ÷ ${formatCount(totals.entries)}`,
    value: totals.entries === 0 ? 0 : lines / totals.entries,
  }),
}
