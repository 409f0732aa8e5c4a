import { useCallback, useState } from 'react'

/** What is open below the row at a place, in pixels. */
export interface DetailSize {
  readonly index: number
  readonly height: number
}

interface DetailSizeHandle {
  /** Kept while the row is out of sight and not in the page. */
  readonly size: DetailSize | null
  /** Goes on the element that is open below the row at a place. */
  readonly measureAt: (index: number) => (node: HTMLElement | null) => (() => void) | undefined
}

/** How much room what is open below a row needs; nothing where no row is open. */
export function useDetailSize(openKey: string | undefined): DetailSizeHandle {
  const [measured, setMeasured] = useState<(DetailSize & { readonly key: string }) | null>(null)
  const measureAt = useCallback(
    (index: number) => (node: HTMLElement | null) => {
      if (node === null || openKey === undefined) return undefined
      const observer = new ResizeObserver(() => {
        const height = node.offsetHeight
        setMeasured((before) =>
          before?.key === openKey && before.index === index && before.height === height
            ? before
            : { key: openKey, index, height },
        )
      })
      observer.observe(node)
      return () => {
        observer.disconnect()
      }
    },
    [openKey],
  )
  return { size: measured !== null && measured.key === openKey ? measured : null, measureAt }
}
