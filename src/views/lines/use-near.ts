import { type RefObject, useEffect, useState } from 'react'

/** Whether a part of the page is in the window, or nearly: what costs time is done only then. */
export function useNear(root: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    const node = root.current
    if (node === null) return
    const observer = new IntersectionObserver(
      (entries) => {
        setNear(entries.at(-1)?.isIntersecting === true)
      },
      { rootMargin: '50% 0px' },
    )
    observer.observe(node)
    return () => {
      observer.disconnect()
    }
  }, [root])
  return isNear
}
