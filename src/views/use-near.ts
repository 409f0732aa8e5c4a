import { useEffect, useState, type RefObject } from 'react'

/** Whether an element is in sight or less than half a window from it; `atFirst` until the browser has told of it. */
export function useNear(element: RefObject<HTMLElement | null>, atFirst: boolean): boolean {
  const [isNear, setNear] = useState(atFirst)
  useEffect(() => {
    if (element.current === null) return undefined
    const observer = new IntersectionObserver(
      (entries) => {
        setNear(entries.at(-1)?.isIntersecting === true)
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
