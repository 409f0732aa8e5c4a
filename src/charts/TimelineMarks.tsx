import { timeToX, type Range } from './time-scale'
import type { TimelineFrame } from './timeline-layout'
import type { PlacedPeak, PlacedText, TimelineMark } from './timeline-texts'

interface MarksProps {
  readonly marks: readonly TimelineMark[]
  readonly placed: readonly PlacedText[]
  readonly peak: PlacedPeak | undefined
  readonly range: Range
  readonly frame: TimelineFrame
}

/** Single events as lines through stack and lane, each with a diamond and its name; and the note at the peak. */
export function TimelineMarks({ marks, placed, peak, range, frame }: MarksProps) {
  const lines = marks.filter((mark) => mark.time >= range.start && mark.time <= range.end)
  const diamondY = (frame.foot + frame.laneFoot) / 2 + (frame.laneFoot > frame.foot ? 9 : -14)
  return (
    <g className="marks">
      {lines.map((mark) => {
        const x = timeToX(mark.time, range, frame.width)
        return (
          <g key={mark.key} className={`event event-${mark.fill}`}>
            <line x1={x} x2={x} y1={frame.top + 2} y2={frame.laneFoot} />
            <path d={`M${x},${diamondY - 7}l7,7l-7,7l-7,-7Z`} />
          </g>
        )
      })}
      {placed.map((text) => (
        <Note key={text.key} text={text} className={markClass(marks, text.key)} />
      ))}
      {peak ? (
        <>
          {peak.leader === null ? null : (
            <line
              className="leader"
              x1={peak.leader}
              x2={peak.x + (peak.anchor === 'end' ? 4 : -4)}
              y1={peak.y - 4}
              y2={peak.y - 4}
            />
          )}
          <Note text={peak} className="ink" />
        </>
      ) : null}
    </g>
  )
}

function markClass(marks: readonly TimelineMark[], key: string): string {
  return marks.find((mark) => mark.key === key)?.fill === 'breach' ? 'breach-text' : 'ink'
}

/** A text of one or two lines with its halo. */
export function Note({ text, className }: { readonly text: PlacedText; readonly className: string }) {
  const [first, second] = text.lines
  return (
    <>
      <text className={`bold halo ${className}`} x={text.x} y={text.y} textAnchor={text.anchor}>
        {first}
      </text>
      {second ? (
        <text className="chart-small ink-2 halo" x={text.x} y={text.y + 15} textAnchor={text.anchor}>
          {second}
        </text>
      ) : null}
    </>
  )
}
