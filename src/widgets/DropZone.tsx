import type { ReactNode } from 'react'
import { type Dropped, useDrop } from './use-drop'

/** A part of the window that takes drops. */
export interface DropArea {
  readonly key: string
  /** Said while something is held over the window: what will be read, and what happens to what is there. */
  readonly hint: ReactNode
  readonly onDrop: (dropped: Dropped) => void
}

interface DropZoneProps {
  /** From left to right, equally wide. */
  readonly areas: readonly DropArea[]
  readonly onPaste: (pasted: Dropped) => void
}

/** Makes the whole window take drops and pastes. Shows a frame, a veil and a sentence while something is held over it. */
export function DropZone({ areas, onPaste }: DropZoneProps) {
  const over = useDrop({
    parts: areas.length,
    onDrop: (dropped, part) => areas[part]?.onDrop(dropped),
    onPaste,
  })
  return (
    <div className="drop-zone" data-drop={over === null ? 'idle' : 'over'} aria-live="polite">
      {over === null
        ? null
        : areas.map(({ key, hint }, part) => (
            <div key={key} className={part === over ? 'drop-area drop-over' : 'drop-area'}>
              <p className="drop-note">{hint}</p>
            </div>
          ))}
    </div>
  )
}
