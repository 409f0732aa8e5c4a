import type { PlacedNote } from './timeline-notes'
import { Note } from './TimelineMarks'

/** Names of gaps and bursts: a bracket under what is empty, a line above what is full. */
export function TimelineNotes({ notes }: { readonly notes: readonly PlacedNote[] }) {
  return (
    <g className="notes">
      {notes.map((note) => (
        <g key={note.key}>
          {note.kind === 'gap' ? (
            <path className="leader" d={`M${note.from},${note.lineFoot + 3}v-3H${note.to}v3`} />
          ) : null}
          {note.lineFoot > note.lineTop ? (
            <line className="leader" x1={note.lineX} x2={note.lineX} y1={note.lineTop} y2={note.lineFoot} />
          ) : null}
          <Note text={note} className="ink" />
        </g>
      ))}
    </g>
  )
}
