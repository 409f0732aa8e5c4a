import { useEffect, useId, useRef, type MouseEvent, type ReactNode } from 'react'
import { Icon } from './Icon'

interface DialogProps {
  readonly title: string
  readonly children: ReactNode
  /** It was closed: by its button, by Escape, or by a press beside it. It is to be taken away then. */
  readonly onClose: () => void
}

/** A window before the page, open as long as it is there: the browser keeps the focus in it and gives it back. */
export function Dialog({ title, children, onClose }: DialogProps) {
  const root = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    if (root.current?.open === false) root.current.showModal()
    document.addEventListener('keydown', keepEscape, true)
    return () => {
      document.removeEventListener('keydown', keepEscape, true)
    }
  }, [])
  const close = () => root.current?.close()
  const closeOutside = (event: MouseEvent) => {
    if (event.target === root.current) close()
  }
  return (
    <dialog className="dialog" ref={root} aria-labelledby={id} onClose={onClose} onClick={closeOutside}>
      <div className="dialog-body">
        <div className="dialog-head">
          <h2 id={id}>{title}</h2>
          <button type="button" className="button button-plain" aria-label="Close" onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}

/** The page's own Escape takes the last filter back; here it only closes, wherever the focus is. */
function keepEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopPropagation()
}
