import { useState, type ReactNode } from 'react'

interface RowHintProps {
  /** The picture, for the place whose row is under the pointer. */
  readonly picture: (hinted: string | null) => ReactNode
  /** Tables with `data-place` in their rows. */
  readonly children: ReactNode
}

/** A picture above tables: the row under the pointer shows in the picture. Tables aren't drawn anew for it. */
export function RowHint({ picture, children }: RowHintProps) {
  const [hinted, setHinted] = useState<string | null>(null)
  return (
    <>
      {picture(hinted)}
      <div
        onPointerOver={({ target }) => {
          setHinted(placeOf(target))
        }}
        onPointerLeave={() => {
          setHinted(null)
        }}
      >
        {children}
      </div>
    </>
  )
}

function placeOf(target: EventTarget): string | null {
  const row = target instanceof Element ? target.closest('tr') : null
  return row?.querySelector('[data-place]')?.getAttribute('data-place') ?? null
}
