import { useState } from 'react'
import type { Session } from '../../state/session'
import { useApp, useSession } from '../../state/context'
import { type DropArea, DropZone } from '../../widgets/DropZone'
import type { Dropped } from '../../widgets/use-drop'
import { PasteDialog } from './PasteDialog'

/** Where drops and pastes go. While there is a log, whoever lets go chooses: left of it, or beside it. */
export function Drops() {
  const session = useSession()
  const isThere = useApp((state) => state.phase !== 'empty' && state.phase !== 'error')
  const [pasted, setPasted] = useState<Dropped | null>(null)
  const instead: DropArea = {
    key: 'instead',
    hint: isThere ? <b>Read instead of what is there</b> : 'Drop to read. Nothing is uploaded.',
    onDrop: (dropped) => {
      readInstead(session, dropped)
    },
  }
  const beside: DropArea = {
    key: 'beside',
    hint: <b>Add to what is there</b>,
    onDrop: (dropped) => {
      addTo(session, dropped)
    },
  }
  return (
    <>
      <DropZone areas={isThere ? [instead, beside] : [instead]} onPaste={isThere ? setPasted : instead.onDrop} />
      {pasted === null ? null : (
        <PasteDialog
          pasted={pasted}
          onInstead={() => {
            readInstead(session, pasted)
          }}
          onBeside={() => {
            addTo(session, pasted)
          }}
          onClose={() => {
            setPasted(null)
          }}
        />
      )}
    </>
  )
}

function readInstead(session: Session, dropped: Dropped): void {
  if (dropped.kind === 'files') session.openFiles(dropped.files)
  else session.openText(dropped.text)
}

function addTo(session: Session, dropped: Dropped): void {
  if (dropped.kind === 'files') session.addFiles(dropped.files)
  else session.addText(dropped.text)
}
