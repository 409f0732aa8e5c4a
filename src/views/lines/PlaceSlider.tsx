import { useEffect, useState } from 'react'
import { formatCount, formatWhen } from '../../base/format'
import type { LinesReply } from '../../model/lines'
import { hostilePlain } from '../../widgets/hostile-text'

/** So long a slider rests before its place is read, ms: a drag passes over many. */
const REST = 150

interface PlaceSliderProps {
  readonly window: LinesReply
  /** Index of the connection at the top. */
  readonly at: number
  readonly onGo: (index: number) => void
}

/** Where in the whole list the page is, and the way to any other place of it. */
export function PlaceSlider({ window: held, at, onGo }: PlaceSliderProps) {
  const [wanted, setWanted] = useState<number | null>(null)
  useEffect(() => {
    if (wanted === null) return
    const timer = setTimeout(() => {
      onGo(wanted)
      setWanted(null)
    }, REST)
    return () => {
      clearTimeout(timer)
    }
  }, [wanted, onGo])
  const place = wanted ?? at
  const words = `connection ${formatCount(place + 1)} of ${formatCount(held.total)}`
  const group = held.groups.find(({ index }) => index === place)
  const where = group === undefined ? '' : `${hostilePlain(group.file, 40)}${whenOf(group.time)}`
  return (
    <label className="log-place">
      <span className="visually-hidden">Place in the list</span>
      <input
        type="range"
        min={0}
        max={held.total - 1}
        value={place}
        aria-valuetext={where === '' ? words : `${words}, ${where}`}
        onChange={(event) => {
          setWanted(event.target.valueAsNumber)
        }}
      />
      <span>{words}</span>
      <span className="dim">{where}</span>
    </label>
  )
}

function whenOf(time: number | null): string {
  return time === null ? '' : `, ${formatWhen(time)}`
}
