import { useSyncExternalStore } from 'react'

/** A value that can be watched: changed by a pure function, heard by whoever subscribed. */
export class Store<State> {
  #state: State
  readonly #listeners = new Set<() => void>()

  constructor(initial: State) {
    this.#state = initial
  }

  get = (): State => this.#state

  update(change: (state: State) => State): void {
    const next = change(this.#state)
    if (next === this.#state) return
    this.#state = next
    for (const listener of this.#listeners) listener()
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}

/** A part of a store's value; the component renders again when that part is another object. */
export function useStore<State, Part>(store: Store<State>, select: (state: State) => Part): Part {
  const part = () => select(store.get())
  // The third is for text that is made of views without a page.
  return useSyncExternalStore(store.subscribe, part, part)
}
