import { useMemo } from 'react'
import type { Bins } from './timeline-bins'
import type { CountAxis, CountScale, TimelineFrame } from './timeline-layout'
import { placeNotes, type PlacedNote, type TimelineNote } from './timeline-notes'
import { highest, placeMarks, placePeak, type PlacedPeak, type PlacedText, type TimelineMark } from './timeline-texts'
import type { Range } from './time-scale'

interface TextOptions {
  readonly marks: readonly TimelineMark[]
  readonly notes: readonly TimelineNote[]
  readonly stack: Bins
  readonly range: Range
  readonly frame: TimelineFrame
  readonly axis: CountAxis
  readonly per: string
  readonly scale: CountScale
}

interface TimelineTexts {
  readonly marks: readonly PlacedText[]
  readonly notes: readonly PlacedNote[]
  readonly peak: PlacedPeak | undefined
}

const NO_NOTES: readonly PlacedNote[] = []

/** The texts on the picture, so that none touches another. Where bars show shares, none is high: only events are named. */
export function useTimelineTexts({ marks, notes, stack, range, frame, axis, per, scale }: TextOptions): TimelineTexts {
  return useMemo(() => {
    const placed = placeMarks(marks, range, frame)
    if (scale === 'shares') return { marks: placed, notes: NO_NOTES, peak: undefined }
    const noted = placeNotes(notes, stack, range, frame, axis, placed)
    const top = highest(stack.bins)?.start ?? NaN
    // A burst that the highest bar is of says enough of it.
    const isSaid = noted.some(
      ({ key }) =>
        notes.find(
          (note) => note.key === key && note.kind === 'burst' && note.start < top + stack.seconds && note.end >= top,
        ) !== undefined,
    )
    const peak = isSaid ? undefined : placePeak(stack, range, frame, axis, [...placed, ...noted], per)
    return { marks: placed, notes: noted, peak }
  }, [marks, notes, stack, range, frame, axis, per, scale])
}
