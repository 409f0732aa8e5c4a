import { useEffect } from 'react'

/** How long what is drawn on the way may move a place, ms. */
const SETTLING = 1000

/** Scrolls to a place, and again while the page grows before it: lines are only read when somebody comes near. */
function stayAt(place: HTMLElement): void {
  place.scrollIntoView()
  const observer = new ResizeObserver(() => {
    place.scrollIntoView()
  })
  const leave = () => {
    observer.disconnect()
  }
  observer.observe(document.body)
  setTimeout(leave, SETTLING)
  // Whoever scrolls meanwhile goes where he wants.
  for (const type of ['wheel', 'touchstart', 'keydown'])
    window.addEventListener(type, leave, { once: true, passive: true })
}

/** Links within the page scroll and take the focus along, and leave the address to the filters. */
export function useAnchors(): void {
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
      const place = link === null ? null : document.getElementById(link.getAttribute('href')?.slice(1) ?? '')
      if (place === null || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      place.tabIndex = -1
      place.focus({ preventScroll: true })
      stayAt(place)
    }
    document.addEventListener('click', onClick)
    return () => {
      document.removeEventListener('click', onClick)
    }
  }, [])
}
