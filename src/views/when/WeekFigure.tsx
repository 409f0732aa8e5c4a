import { useCallback, useMemo } from 'react'
import { roundClasses } from '../../charts/round-classes'
import { WeekHours } from '../../charts/WeekHours'
import type { PickMode } from '../../charts/pick'
import type { WeekHours as Week } from '../../model/answers'
import { DAY_HOURS, meanOf, WEEK, WEEKDAYS } from '../../model/week'
import { useApp, useSession, useSummary } from '../../state/context'
import type { TableRow } from '../../model/summary'
import { Caption } from '../../widgets/Caption'
import type { Column, RowMode } from '../../widgets/table-types'
import { countColumn, numberOf, textOf } from '../cells'
import { type Noun, useCountedNoun } from '../outcome-words'
import { QueryTable } from '../QueryTable'
import { clockWords } from '../times'
import { hoursKept, withHours } from './pick-hours'
import {
  ALL_HOURS,
  busiestOf,
  describeHours,
  hoursName,
  hoursOfClock,
  hoursOfDay,
  meanNumber,
  meanWords,
} from './week-words'
import { WeekWords } from './WeekWords'

/** Mean attempts by hour of the week, as picture and table. */
export function WeekFigure() {
  const session = useSession()
  const { weekHours, assumed } = useSummary()
  const filter = useApp((state) => state.filter)
  const noun = useCountedNoun()
  const selected = useMemo(() => hoursKept(filter, WEEK), [filter])
  const onPick = (hours: readonly number[], mode: PickMode) => {
    session.setFilter(withHours(filter, hours, mode))
  }
  if (weekHours.hours.every((hours) => hours === 0)) return null
  return (
    <>
      <figure className="figure" data-week="">
        <Caption
          title="The week"
          note={`mean ${noun.many} in that hour, ${clockWords(assumed.zone)}; grey bars: the mean of an hour of the day, of a whole day`}
        />
        <div className="beside">
          <Picture week={weekHours} selected={selected} onPick={onPick} />
          <WeekWords week={weekHours} />
        </div>
      </figure>
      <QueryTable
        table="weekHours"
        title="By hour of the week"
        note="168 hours, Monday first"
        columns={COLUMNS}
        rowKey={(row) => textOf(row['key'])}
        searchLabel="weekday or hour"
        firstRows={5}
        selected={new Set([...selected].map(String))}
        onRowClick={(row, mode: RowMode) => {
          onPick([Number(textOf(row['key']))], mode)
        }}
      />
    </>
  )
}

interface PictureProps {
  readonly week: Week
  readonly selected: ReadonlySet<number>
  readonly onPick: (hours: readonly number[], mode: PickMode) => void
}

function Picture({ week, selected, onPick }: PictureProps) {
  const noun = useCountedNoun()
  const means = useMemo(() => ALL_HOURS.map((hour) => meanOf(week, [hour])), [week])
  const days = useMemo(() => WEEKDAYS.map((_, day) => timesDay(meanOf(week, hoursOfDay(day)))), [week])
  const clocks = useMemo(
    () => Array.from({ length: DAY_HOURS }, (_, clock) => meanOf(week, hoursOfClock(clock))),
    [week],
  )
  const classes = useMemo(() => roundClasses(means.filter((mean) => mean !== null)), [means])
  const describe = useCallback((hours: readonly number[]) => describeHours(week, hours, noun), [week, noun])
  return (
    <WeekHours
      {...{ means, days, clocks, classes, selected, onPick, describe }}
      label={`Mean ${noun.many} by hour of the week. ${weekSentence(week, noun)}`}
    />
  )
}

function timesDay(mean: number | null): number | null {
  return mean === null ? null : mean * DAY_HOURS
}

function weekSentence(week: Week, noun: Noun): string {
  const busiest = busiestOf(week)
  return busiest === null
    ? 'There are none.'
    : `${hoursName([busiest.hour])} is the busiest: ${meanWords(busiest.mean, noun)}.`
}

const COLUMNS: readonly Column<TableRow>[] = [
  { key: 'weekday', label: 'Weekday', sortable: false },
  { key: 'hour', label: 'Hour', sortable: true, mono: true },
  countColumn('attempts', 'Attempts'),
  { key: 'hours', label: 'Hours looked at', align: 'right', sortable: true, optional: true, render: rate('hours') },
  { key: 'mean', label: 'Mean an hour', align: 'right', sortable: true, render: rate('mean') },
]

function rate(key: string) {
  return (row: TableRow) => (typeof row[key] === 'number' ? meanNumber(numberOf(row[key])) : '–')
}
