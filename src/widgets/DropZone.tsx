import type { ReactNode } from 'react'
import { useDrop } from './use-drop'

interface DropZoneProps {
  readonly onFiles: (files: File[]) => void
  readonly onText: (text: string) => void
  /** Said while something is held over the window: what will be read, and what happens to what is there. */
  readonly hint: ReactNode
}

/** Makes the whole window take drops and pastes. Shows a frame, a veil and a sentence while something is held over it. */
export function DropZone({ onFiles, onText, hint }: DropZoneProps) {
  const over = useDrop({ onFiles, onText })
  return (
    <div className={over ? 'drop-zone drop-over' : 'drop-zone'} data-drop={over ? 'over' : 'idle'} aria-live="polite">
      {over ? <p className="drop-note">{hint}</p> : null}
    </div>
  )
}
