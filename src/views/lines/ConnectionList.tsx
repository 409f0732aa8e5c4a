import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Lines } from '../../state/use-lines'
import { Connection } from './Connection'
import { PlaceSlider } from './PlaceSlider'

/** More is asked for when so many pixels of what is there are left to scroll. */
const AHEAD = 900

interface ConnectionListProps {
  readonly lines: Lines
  /** Connections that are shown while the list is closed. */
  readonly first: number
  readonly isOpen: boolean
}

/** A connection at the top of the list, and how far it is scrolled. */
interface Anchor {
  readonly index: number
  readonly top: number
}

/**
 * Connections one below the other: the first few, or all of them in a list that scrolls. Only a window of them is in the
 * page; what is in sight stays where it is when others come or go.
 */
export function ConnectionList({ lines, first, isOpen }: ConnectionListProps) {
  const { window: held, arrival, isLoading, goOn, goBack } = lines
  const scroller = useRef<HTMLDivElement>(null)
  const anchor = useRef<Anchor>({ index: 0, top: 0 })
  const [top, setTop] = useState(0)

  const note = useCallback(() => {
    const node = scroller.current
    if (node === null) return
    anchor.current = anchorOf(node) ?? anchor.current
    setTop(anchor.current.index)
  }, [])

  useLayoutEffect(() => {
    const node = scroller.current
    if (node === null || !isOpen) return
    if (arrival === 'place') node.scrollTop = 0
    else restore(node, anchor.current)
    note()
  }, [held, arrival, isOpen, note])

  const fill = useCallback(() => {
    const node = scroller.current
    if (node === null || !isOpen) return
    if (node.scrollHeight - node.scrollTop - node.clientHeight < AHEAD) goOn()
    else if (node.scrollTop < AHEAD) goBack()
  }, [isOpen, goOn, goBack])
  useEffect(fill, [fill, held])

  if (held === null) return <div className="log-lines log-waiting" aria-busy="true" />
  const groups = isOpen ? held.groups : held.groups.filter(({ index }) => index < first)
  return (
    <>
      <div
        ref={scroller}
        className={isOpen ? 'log-lines log-open' : 'log-lines'}
        role="feed"
        aria-label="Lines, by connection"
        aria-busy={isLoading}
        tabIndex={isOpen ? 0 : -1}
        onScroll={() => {
          note()
          fill()
        }}
        onKeyDown={({ key, target, currentTarget }) => {
          if (target !== currentTarget) return
          if (key === 'Home') lines.goTo(0)
          if (key === 'End') lines.goTo(Math.max(0, held.total - first))
        }}
      >
        {groups.map((group) => (
          <Connection key={group.index} group={group} total={held.total} />
        ))}
      </div>
      {isOpen && held.total > groups.length ? <PlaceSlider window={held} at={top} onGo={lines.goTo} /> : null}
    </>
  )
}

/** The first connection that is in sight. */
function anchorOf(node: HTMLDivElement): Anchor | null {
  for (const child of node.children) {
    if (!(child instanceof HTMLElement)) continue
    if (child.offsetTop + child.offsetHeight > node.scrollTop) {
      return { index: Number(child.dataset['index']), top: child.offsetTop - node.scrollTop }
    }
  }
  return null
}

function restore(node: HTMLDivElement, { index, top }: Anchor): void {
  const child = node.querySelector<HTMLElement>(`[data-index="${index}"]`)
  if (child !== null) node.scrollTop = child.offsetTop - top
}
