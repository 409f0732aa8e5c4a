import { useSyncExternalStore } from 'react'

/** Below this width of the window the page is one column and optional columns leave the tables. */
const NARROW = '(max-width: 860px)'

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(NARROW)
  query.addEventListener('change', onChange)
  return () => {
    query.removeEventListener('change', onChange)
  }
}

/** True on phones and narrow windows. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(NARROW).matches,
    () => false,
  )
}
