import type { AppState } from './app-state'
import { fragmentOf } from './filter-link'
import type { Store } from './store'

/** What an entry of the browser's history says of itself: which trail it belongs to, and where on it. No name, no address. */
interface Entry {
  readonly trail: number
  readonly at: number
}

interface Handlers {
  /** Another filter of the trail is to be in force. */
  readonly onMove: (at: number) => void
  /** Somebody wrote another fragment, here without its `#`. */
  readonly onFragment: (fragment: string) => void
}

/**
 * Keeps the browser's history in step with the filters: each has an entry, and its fragment as far as it names nobody.
 * What goes back in one goes back in the other.
 */
export class FilterHistory {
  readonly #store: Store<AppState>
  /** Each log has a trail of its own: when it was dropped. */
  #trail = 0
  /** The entry at hand is one that the browser made. */
  #isForeign = false
  #shown: Pick<AppState, 'startedAt' | 'trail' | 'at'>

  constructor(store: Store<AppState>, handlers: Handlers) {
    this.#store = store
    this.#shown = store.get()
    // Every entry is a filter, and whoever takes one back stays where they read.
    window.history.scrollRestoration = 'manual'
    store.subscribe(() => {
      this.#follow()
    })
    window.addEventListener('popstate', (event) => {
      const entry = entryOf(event.state)
      if (event.state === null)
        this.#takeOver(() => {
          handlers.onFragment(window.location.hash.slice(1))
        })
      else if (entry?.trail === this.#trail) handlers.onMove(entry.at)
      else this.#write()
    })
  }

  /** Makes an entry that somebody wrote into the address one of the trail: it names nobody, and is not passed twice. */
  #takeOver(heed: () => void): void {
    this.#isForeign = true
    heed()
    this.#isForeign = false
    // Nothing came of it: a place of the page, or the filter that is in force.
    if (window.history.state === null && this.#trail !== 0) {
      this.#write()
      window.history.back()
    }
  }

  #follow(): void {
    const { startedAt, trail, at, filter } = this.#store.get()
    const before = this.#shown
    if (trail === before.trail && at === before.at && startedAt === before.startedAt) return
    this.#shown = { startedAt, trail, at }
    const isAnother = startedAt !== before.startedAt
    this.#trail = startedAt
    if (isAnother) this.#write()
    else if (trail !== before.trail) {
      const [entry, url] = [{ trail: startedAt, at } satisfies Entry, urlWith(fragmentOf(filter, false))]
      if (this.#isForeign) window.history.replaceState(entry, '', url)
      else window.history.pushState(entry, '', url)
    }
    // The browser has moved itself, or has to be moved: then the entry says where it is.
    else if (entryOf(window.history.state)?.at !== at) window.history.go(at - before.at)
  }

  /** Makes the entry at hand that of the filter in force: entries of a log that was forgotten lead nowhere. */
  #write(): void {
    const { at, filter } = this.#store.get()
    window.history.replaceState({ trail: this.#trail, at } satisfies Entry, '', urlWith(fragmentOf(filter, false)))
  }
}

function entryOf(state: unknown): Entry | null {
  if (typeof state !== 'object' || state === null || !('trail' in state) || !('at' in state)) return null
  return typeof state.trail === 'number' && typeof state.at === 'number' ? { trail: state.trail, at: state.at } : null
}

/** The page's address with another fragment, or with none. */
export function urlWith(fragment: string): string {
  const { href } = window.location
  return href.replace(/#.*$/, '') + (fragment === '' ? '' : `#${fragment}`)
}
