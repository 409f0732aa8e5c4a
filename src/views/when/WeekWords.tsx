import { ClassKey } from '../../charts/ClassKey'
import { roundClasses } from '../../charts/round-classes'
import type { WeekHours as Week } from '../../model/answers'
import { meanOf } from '../../model/week'
import { NumberInText } from '../../widgets/NumberInText'
import { ALL_HOURS, busiestOf, coverSentence, hoursName, meanNumber, weekendSentence } from './week-words'

/** What the picture says, beside it, and its classes. */
export function WeekWords({ week }: { readonly week: Week }) {
  const busiest = busiestOf(week)
  const all = meanOf(week, ALL_HOURS)
  const means = ALL_HOURS.map((hour) => meanOf(week, [hour]))
  const isShort = means.includes(null)
  if (busiest === null || all === null) return <p className="week-words">There are no attempts in it.</p>
  return (
    <div className="week-words">
      <h3>{hoursName([busiest.hour])} is the busiest hour</h3>
      <p>
        <NumberInText {...meanRule(week, busiest.hour)}>{meanNumber(busiest.mean)}</NumberInText> attempts on average,
        against {meanNumber(all)} over all hours. {weekendSentence(week)} {coverSentence(week)}
        {isShort ? ' Hatched hours were looked at for less than a quarter of an hour.' : ''}
      </p>
      <ClassKey classes={roundClasses(means.filter((mean) => mean !== null))} unit="attempts an hour" />
    </div>
  )
}

function meanRule(week: Week, hour: number) {
  const [attempts = 0, hours = 0] = [week.counts[hour], week.hours[hour]]
  return {
    title: 'Mean of an hour of the week',
    text: 'Attempts in that hour, divided by how often it lies in the time looked at: from the log’s first attempt to its last, as far as the filter keeps it. Hours that lie in it in part count as that part.',
    formula: `${meanNumber(attempts)} ÷ ${meanNumber(hours)} = ${meanNumber(attempts / hours)}`,
  }
}
