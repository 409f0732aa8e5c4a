import { useEffect } from 'react'

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
      place.scrollIntoView()
    }
    document.addEventListener('click', onClick)
    return () => {
      document.removeEventListener('click', onClick)
    }
  }, [])
}
