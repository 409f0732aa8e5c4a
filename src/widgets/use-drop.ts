import { useEffect, useEffectEvent, useState } from 'react'
import { filesOfDrop } from './drop-items'

interface DropOptions {
  readonly onFiles: (files: File[]) => void
  /** Text that was pasted or dropped. */
  readonly onText: (text: string) => void
}

function carriesSomething({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.some((type) => type === 'Files' || type === 'text/plain') === true
}

function isTypedInto(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}

/** Watches the whole window for drops and pastes; true while something is held over it. */
export function useDrop({ onFiles, onText }: DropOptions): boolean {
  const [over, setOver] = useState(false)
  const receive = useEffectEvent((data: DataTransfer) => {
    const text = data.getData('text/plain')
    // Taken before the first await: afterwards the browser has emptied it.
    const files = filesOfDrop(data)
    void files.then((found) => {
      if (found.length > 0) onFiles(found)
      else if (text !== '') onText(text)
    })
  })
  useEffect(() => {
    // Enter and leave fire for every element on the way; the window is left when as many left as entered.
    let depth = 0
    const count = (by: number) => {
      depth = Math.max(0, depth + by)
      setOver(depth > 0)
    }
    const controller = new AbortController()
    const on = (type: 'dragenter' | 'dragleave' | 'dragover' | 'drop', run: (event: DragEvent) => void) => {
      window.addEventListener(
        type,
        (event) => {
          if (carriesSomething(event)) run(event)
        },
        { signal: controller.signal },
      )
    }
    on('dragenter', (event) => {
      event.preventDefault()
      count(1)
    })
    on('dragleave', () => {
      count(-1)
    })
    on('dragover', (event) => {
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
    })
    on('drop', (event) => {
      event.preventDefault()
      count(-depth)
      if (event.dataTransfer) receive(event.dataTransfer)
    })
    const paste = (event: ClipboardEvent) => {
      if (!event.clipboardData || isTypedInto(event.target)) return
      receive(event.clipboardData)
    }
    window.addEventListener('paste', paste, { signal: controller.signal })
    return () => {
      controller.abort()
    }
  }, [])
  return over
}
