import { formatCount } from '../base/format'
import { BarList, type BarListProps } from './BarList'
import { enlargement, shareAxis } from './bar-scale'

export interface BarPairProps {
  readonly first: BarListProps
  readonly second: BarListProps
}

/**
 * Two tables of shares side by side, each with its own axis: 98 % and 4.6 % cannot share one without hiding the
 * second. That the bars are not comparable is said in words.
 */
export function BarPair({ first, second }: BarPairProps) {
  const one = shareAxis(first.rows.map(({ share }) => share))
  const two = shareAxis(second.rows.map(({ share }) => share))
  const times = enlargement(one, two)
  return (
    <div className="bar-pair">
      <BarList {...first} axis={one} note={withEnlargement(first.note, 1 / times)} />
      <BarList {...second} axis={two} note={withEnlargement(second.note, times)} />
    </div>
  )
}

function withEnlargement(note: BarListProps['note'], times: number) {
  if (times < 1.2) return note
  return (
    <>
      {note}; <b>bars drawn {formatCount(times, times < 10 ? 1 : 0)} times larger</b>
    </>
  )
}
