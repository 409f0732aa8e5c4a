import { useEffect, useEffectEvent, useState } from 'react'
import { filesOfDrop } from './drop-items'

/** What was let go or pasted: files, or text where there are none. */
export type Dropped =
  { readonly kind: 'files'; readonly files: readonly File[] } | { readonly kind: 'text'; readonly text: string }

interface DropOptions {
  /** Into how many parts, equally wide, the window is divided. */
  readonly parts: number
  readonly onDrop: (dropped: Dropped, part: number) => void
  readonly onPaste: (pasted: Dropped) => void
}

function carriesSomething({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.some((type) => type === 'Files' || type === 'text/plain') === true
}

function isTypedInto(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}

/** The part of the window that a place lies in. */
export function partAt(x: number, width: number, parts: number): number {
  return Math.max(0, Math.min(parts - 1, Math.floor((x / width) * parts)))
}

async function droppedBy(data: DataTransfer): Promise<Dropped | null> {
  const text = data.getData('text/plain')
  // Taken before the first await: afterwards the browser has emptied it.
  const files = await filesOfDrop(data)
  if (files.length > 0) return { kind: 'files', files }
  return text === '' ? null : { kind: 'text', text }
}

/** Watches the whole window for drops and pastes; the part that something is held over, or null. */
export function useDrop({ parts, onDrop, onPaste }: DropOptions): number | null {
  const [over, setOver] = useState<number | null>(null)
  const partOf = useEffectEvent((event: DragEvent) => partAt(event.clientX, window.innerWidth, parts))
  const drop = useEffectEvent((data: DataTransfer, part: number) => {
    void droppedBy(data).then((dropped) => {
      if (dropped !== null) onDrop(dropped, part)
    })
  })
  const paste = useEffectEvent((data: DataTransfer) => {
    void droppedBy(data).then((pasted) => {
      if (pasted !== null) onPaste(pasted)
    })
  })
  useEffect(() => {
    // Enter and leave fire for every element on the way; the window is left when as many left as entered.
    let depth = 0
    const count = (by: number, event: DragEvent) => {
      depth = Math.max(0, depth + by)
      setOver(depth > 0 ? partOf(event) : null)
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
      count(1, event)
    })
    on('dragleave', (event) => {
      count(-1, event)
    })
    on('dragover', (event) => {
      event.preventDefault()
      if (depth > 0) setOver(partOf(event))
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
    })
    on('drop', (event) => {
      event.preventDefault()
      const part = partOf(event)
      count(-depth, event)
      if (event.dataTransfer) drop(event.dataTransfer, part)
    })
    const onPasting = (event: ClipboardEvent) => {
      if (event.clipboardData && !isTypedInto(event.target)) paste(event.clipboardData)
    }
    window.addEventListener('paste', onPasting, { signal: controller.signal })
    return () => {
      controller.abort()
    }
  }, [])
  return over
}
