import { useEffect, useState, type RefObject } from 'react'

/** Whether an element is in sight or less than half a window from it. What no browser has told of yet counts as near. */
export function useNear(element: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(true)
  useEffect(() => {
    if (element.current === null) return undefined
    const observer = new IntersectionObserver(
      (entries) => {
        setNear(entries.at(-1)?.isIntersecting ?? true)
      },
      { rootMargin: '50% 0px' },
    )
    observer.observe(element.current)
    return () => {
      observer.disconnect()
    }
  }, [element])
  return isNear
}
