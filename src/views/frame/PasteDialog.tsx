import { formatCount } from '../../base/format'
import { Dialog } from '../../widgets/Dialog'
import type { Dropped } from '../../widgets/use-drop'
import { plural } from '../words'

interface PasteDialogProps {
  readonly pasted: Dropped
  readonly onInstead: () => void
  readonly onBeside: () => void
  readonly onClose: () => void
}

/** Asks what to do with what was pasted while there is a log: a key pressed by mistake must not take it away. */
export function PasteDialog({ pasted, onInstead, onBeside, onClose }: PasteDialogProps) {
  const act = (work: () => void) => () => {
    onClose()
    work()
  }
  return (
    <Dialog title="What was pasted" onClose={onClose}>
      <p className="files-say">{wordsOf(pasted)}</p>
      <footer className="files-end">
        <button type="button" className="button button-solid" onClick={act(onBeside)}>
          Add to what is there
        </button>
        <button type="button" className="button" onClick={act(onInstead)}>
          Read instead of what is there
        </button>
      </footer>
    </Dialog>
  )
}

function wordsOf(pasted: Dropped): string {
  if (pasted.kind === 'files') return `${plural(pasted.files.length, 'file', 'files')}.`
  const lines = pasted.text.trimEnd().split('\n').length
  return `${formatCount(lines)} ${lines === 1 ? 'line' : 'lines'} of text.`
}
