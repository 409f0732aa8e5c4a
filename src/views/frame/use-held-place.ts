import { useEffect } from 'react'
import { useSession } from '../../state/context'

/** How long what is drawn after a filter may move a place, ms. */
const SETTLING = 1500

/** What ends the hold: whoever scrolls or presses something goes where he wants. */
const OWN_WAYS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const

/**
 * Keeps what was pressed where it is in the window while its filter is drawn: what stands above it may grow or shrink.
 * The browser holds the first thing in sight instead, which may be the very thing that shrinks.
 */
export function useHeldPlace(): void {
  const session = useSession()
  useEffect(() => {
    let release = () => undefined
    let { filter } = session.store.get()
    const leave = session.store.subscribe(() => {
      const state = session.store.get()
      if (state.filter === filter) return
      filter = state.filter
      release()
      const pressed = document.activeElement
      if (pressed instanceof HTMLElement || pressed instanceof SVGElement) release = held(pressed)
    })
    return () => {
      release()
      leave()
    }
  }, [session])
}

/** Holds something of the report that is in sight; the function returned lets it go. */
function held(node: HTMLElement | SVGElement): () => undefined {
  const main = node.closest('main')
  const { top, bottom } = node.getBoundingClientRect()
  if (main === null || bottom < 0 || top > window.innerHeight) return () => undefined
  const observer = new ResizeObserver(() => {
    const moved = node.isConnected ? node.getBoundingClientRect().top - top : 0
    if (Math.abs(moved) >= 1) window.scrollBy({ top: moved, behavior: 'instant' })
  })
  for (const part of [document.body, ...main.querySelectorAll('.question')]) observer.observe(part)
  const release = () => {
    observer.disconnect()
    clearTimeout(timer)
    for (const type of OWN_WAYS) window.removeEventListener(type, release, { capture: true })
    return undefined
  }
  const timer = setTimeout(release, SETTLING)
  for (const type of OWN_WAYS) window.addEventListener(type, release, { passive: true, capture: true })
  return release
}
