import { roundClasses } from '../../../src/charts/round-classes'
import { WeekHours } from '../../../src/charts/WeekHours'
import { week } from '../draw-data'
import { type GalleryGroup, NARROW } from '../gallery-case'

const BESIDE_WORDS = 760
const nothing = () => undefined
const hours = Array.from({ length: 24 }, (_, hour) => hour)

/** The mean of what is known. */
function meanOf(values: readonly (number | null | undefined)[]): number | null {
  const known = values.filter((value) => typeof value === 'number')
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length
}

interface DrawnProps {
  readonly picture: string
  readonly unit?: number
  readonly selected?: readonly number[]
}

/** A week as drawn; the means at its edges follow from it. */
function Drawn({ picture, unit = 10, selected = [] }: DrawnProps) {
  const means = week(picture, unit)
  const dayMean = (day: number) => meanOf(means.slice(day * 24, day * 24 + 24))
  return (
    <WeekHours
      means={means}
      days={Array.from({ length: 7 }, (_, day) => dayMean(day)).map((mean) => (mean === null ? null : mean * 24))}
      clocks={hours.map((hour) => meanOf(means.filter((_, at) => at % 24 === hour)))}
      classes={roundClasses(means.filter((mean) => mean !== null))}
      selected={new Set(selected)}
      onPick={nothing}
      describe={(those) => [those.length === 1 ? `hour ${those.join()}` : `${those.length} hours`]}
      label="Mean attempts by hour of the week"
    />
  )
}

const OFFICE = `
  ▁▁▁▁▁▁▁▂▅▇▇▇▆▇▇▇▆▄▂▂▁▁▁▁
  ▁▁▁▁▁▁▁▂▅▇▇▇▆▇▇▇▆▄▂▂▁▁▁▁
  ▁▁▁▁▁▁▁▂▅▇█▇▆▇▇▇▆▄▂▂▁▁▁▁
  ▁▁▁▁▁▁▁▂▅▇▇▇▆▇▇▇▆▄▂▂▁▁▁▁
  ▁▁▁▁▁▁▁▂▅▇▇▇▆▇▇▆▄▃▂▂▁▁▁▁
  ▁▁▁▁▁▁▁▁▁▁▂▂▂▁▁▁▁▁▁▁▁▁▁▁
  ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁`
const EMPTY_DAY = '························'

export const WEEKS: GalleryGroup = {
  title: 'Week',
  cases: [
    {
      name: 'week',
      look: 'Office hours on five days, the busiest hour outlined, Wednesday 10:00; narrow, days stand side by side.',
      element: <Drawn picture={OFFICE} />,
      widths: [NARROW, BESIDE_WORDS],
    },
    {
      name: 'week-chosen',
      look: 'Monday 08:00 to 11:00 is chosen: all other hours are pale.',
      element: <Drawn picture={OFFICE} selected={[8, 9, 10]} />,
      widths: [BESIDE_WORDS],
    },
    {
      name: 'week-untold',
      look: 'The log has three days: the other four are hatched, not empty.',
      element: (
        <Drawn
          picture={`${OFFICE.trim().split('\n').slice(0, 3).join('\n')}\n${'????????????????????????\n'.repeat(4)}`}
        />
      ),
      widths: [BESIDE_WORDS],
    },
    {
      name: 'week-equal',
      look: 'All hours are equal: one colour, the first one outlined.',
      element: <Drawn picture={'▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃▃\n'.repeat(7)} />,
      widths: [BESIDE_WORDS],
    },
    {
      name: 'week-huge',
      look: 'Means of days in millions stay inside of the picture.',
      element: <Drawn picture={OFFICE} unit={1_234_567} />,
      widths: [BESIDE_WORDS],
    },
    {
      name: 'week-nothing',
      look: 'No attempts: flat cells, no bars at the edges, nothing outlined.',
      element: <Drawn picture={`${EMPTY_DAY}\n`.repeat(7)} />,
      widths: [BESIDE_WORDS],
    },
  ],
}
