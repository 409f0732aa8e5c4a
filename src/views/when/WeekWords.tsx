import { ClassKey } from '../../charts/ClassKey'
import { roundClasses } from '../../charts/round-classes'
import type { WeekHours as Week } from '../../model/answers'
import { meanOf } from '../../model/week'
import { NumberInText } from '../../widgets/NumberInText'
import { type Noun, useCountedNoun } from '../outcome-words'
import { capital } from '../words'
import { ALL_HOURS, busiestOf, coverSentence, hoursName, meanNumber, weekendSentence } from './week-words'

/** What the picture says, beside it, and its classes. */
export function WeekWords({ week }: { readonly week: Week }) {
  const noun = useCountedNoun()
  const busiest = busiestOf(week)
  const all = meanOf(week, ALL_HOURS)
  const means = ALL_HOURS.map((hour) => meanOf(week, [hour]))
  const isShort = means.includes(null)
  if (busiest === null || all === null) return <p className="week-words">There are no {noun.many} in it.</p>
  return (
    <div className="week-words">
      <h3>{hoursName([busiest.hour])} is the busiest hour</h3>
      <p>
        <NumberInText {...meanRule(week, busiest.hour, noun)}>{meanNumber(busiest.mean)}</NumberInText> {noun.many} on
        average, against {meanNumber(all)} over all hours. {weekendSentence(week)} {coverSentence(week)}
        {isShort ? ' Hatched hours were looked at for less than a quarter of an hour.' : ''}
      </p>
      <ClassKey classes={roundClasses(means.filter((mean) => mean !== null))} unit={`${noun.many} an hour`} />
    </div>
  )
}

function meanRule(week: Week, hour: number, { one, many }: Noun) {
  const [count = 0, hours = 0] = [week.counts[hour], week.hours[hour]]
  return {
    title: 'Mean of an hour of the week',
    text: `${capital(many)} in that hour, divided by how often it lies in the time looked at: from the log’s first ${one} to its last, as far as the filter keeps it. Hours that lie in it in part count as that part.`,
    formula: `${meanNumber(count)} ÷ ${meanNumber(hours)} = ${meanNumber(count / hours)}`,
  }
}
