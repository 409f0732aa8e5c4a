import type { AsOthers } from '../model/answers'
import type { TableRow } from '../model/summary'

/** Beside question 2: the whole log, whatever the filter, as older tools count it, and why their figures differ (docs/counting.md section 6). */
export function asOthersRows(asOthers: AsOthers, hostile: number): TableRow[] {
  const { auceps, hansteen, fail2ban } = asOthers
  const row = (who: string, what: string, count: number, why: string) => ({
    who,
    what,
    count,
    difference: count - hostile,
    why,
  })
  return [
    { who: 'sshscope', what: 'hostile attempts, one a try', count: hostile, difference: null, why: null },
    row(
      'Auceps',
      'lines of sshd that begin with “Failed password”',
      auceps.failedPassword,
      'leaves out keys, PAM, repeats and other programs’ names for sshd; counts honest slips',
    ),
    row(
      'Hansteen',
      'lines that name “illegal” or “invalid” users',
      hansteen.illegalLines,
      `a try can leave several lines; ${hansteen.otherLines.toLocaleString('en')} more lines name users that exist`,
    ),
    row(
      'fail2ban',
      'lines that its sshd filter matches, normal mode',
      fail2ban.matched,
      'matches “Invalid user” and the failure after it; leaves out closings and offered keys',
    ),
  ]
}
