import { type Filter, NO_FILTER } from '../model/filter'
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
  /** What the browser's history has, and where it is or is going to be. */
  #shown: Pick<AppState, 'startedAt' | 'trail' | 'at'>
  /** The browser is on its way, and says when it has come; null where it is not. */
  #going: ReturnType<typeof setTimeout> | null = null

  constructor(store: Store<AppState>, handlers: Handlers) {
    this.#store = store
    this.#shown = store.get()
    // Every entry is a filter, and whoever takes one back stays where they read.
    window.history.scrollRestoration = 'manual'
    store.subscribe(() => {
      this.#follow()
    })
    window.addEventListener('popstate', (event) => {
      this.#hear(event.state, handlers)
    })
  }

  #hear(state: unknown, { onMove, onFragment }: Handlers): void {
    const isOwn = this.#isGoing()
    this.#arrive()
    const entry = entryOf(state)
    if (state === null)
      this.#takeOver(() => {
        onFragment(window.location.hash.slice(1))
      })
    else if (entry?.trail !== this.#trail) this.#write()
    else {
      this.#shown = { ...this.#shown, at: entry.at }
      if (!isOwn) onMove(entry.at)
    }
    // What has been done meanwhile.
    this.#follow()
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

  /** Makes the browser's history what the trail is, a step at a time: while the browser is on its way it can't be changed. */
  #follow(): void {
    if (this.#isGoing()) return
    const { startedAt, trail, at } = this.#store.get()
    if (startedAt !== this.#shown.startedAt) {
      this.#trail = startedAt
      this.#shown = { startedAt, trail, at }
      this.#write()
      return
    }
    const same = sameUntil(this.#shown.trail, trail)
    if (same < trail.length) {
      if (this.#shown.at !== same - 1 && !this.#isForeign) {
        this.#goTo(same - 1)
        return
      }
      for (let place = same; place < trail.length; place++) this.#add(place, trail[place] ?? NO_FILTER)
      this.#shown = { startedAt, trail, at: trail.length - 1 }
    }
    if (at !== this.#shown.at) this.#goTo(at)
  }

  /** Makes an entry of a filter; of the first in an entry that the browser made. */
  #add(at: number, filter: Filter): void {
    const [entry, url] = [{ trail: this.#trail, at } satisfies Entry, urlWith(fragmentOf(filter, false))]
    if (this.#isForeign) window.history.replaceState(entry, '', url)
    else window.history.pushState(entry, '', url)
    this.#isForeign = false
  }

  /** Sends the browser to another entry: it goes when it has time. */
  #goTo(at: number): void {
    window.history.go(at - this.#shown.at)
    this.#shown = { ...this.#shown, at }
    // It forgets the oldest of very many entries, and goes nowhere without a word.
    this.#going = setTimeout(() => {
      const { trail, at: wanted } = this.#store.get()
      this.#arrive()
      this.#shown = { ...this.#shown, trail, at: wanted }
      this.#write()
      this.#follow()
    }, LONGEST_WAY)
  }

  #isGoing(): boolean {
    return this.#going !== null
  }

  #arrive(): void {
    if (this.#going !== null) clearTimeout(this.#going)
    this.#going = null
  }

  /** Makes the entry at hand that of the filter in force: entries of a log that was forgotten lead nowhere. */
  #write(): void {
    const { at, filter } = this.#store.get()
    window.history.replaceState({ trail: this.#trail, at } satisfies Entry, '', urlWith(fragmentOf(filter, false)))
  }
}

/** The browser is given so long to come to another entry, ms. */
const LONGEST_WAY = 2000

/** How many filters two trails have in common from their beginning. */
function sameUntil(before: readonly Filter[], after: readonly Filter[]): number {
  const differs = after.findIndex((filter, place) => filter !== before[place])
  return differs < 0 ? after.length : differs
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
