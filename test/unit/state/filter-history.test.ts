import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Filter, NO_FILTER } from '../../../src/model/filter'
import { type AppState, EMPTY, whenFiltered, whenMoved, whenOpened } from '../../../src/state/app-state'
import { FilterHistory } from '../../../src/state/filter-history'
import { Store } from '../../../src/state/store'

/** A browser's history as the standard has it: it goes to another entry later, and only then says so. */
class FakeHistory {
  scrollRestoration = ''
  entries: unknown[] = [null]
  at = 0
  readonly ways: number[] = []
  onPop: (event: { readonly state: unknown }) => void = () => undefined

  get state(): unknown {
    return this.entries[this.at]
  }

  pushState(state: unknown): void {
    if (this.ways.length > 0) throw new Error('changed while on its way')
    this.entries = [...this.entries.slice(0, this.at + 1), state]
    this.at++
  }

  replaceState(state: unknown): void {
    if (this.ways.length > 0) throw new Error('changed while on its way')
    this.entries[this.at] = state
  }

  go(delta: number): void {
    this.ways.push(delta)
  }

  back(): void {
    this.go(-1)
  }

  /** Arrives where it was sent, if it was and such a place is there. */
  arrive(): void {
    const to = this.at + (this.ways.shift() ?? 0)
    if (to === this.at || to < 0 || to >= this.entries.length) return
    this.at = to
    this.onPop({ state: this.state })
  }
}

const filterOf = (user: number): Filter => ({ users: { only: [`user${user}`] } })

/** A page with a log and a history of its own. */
function page() {
  const history = new FakeHistory()
  const location = { href: 'https://example.org/', hash: '' }
  vi.stubGlobal('window', {
    history,
    location,
    addEventListener: (_: string, hear: FakeHistory['onPop']) => {
      history.onPop = hear
    },
  })
  const store = new Store<AppState>(EMPTY)
  const move = (at: number) => {
    store.update((state) => whenMoved(state, at))
  }
  new FilterHistory(store, { onMove: move, onFragment: () => undefined })
  store.update((state) => whenOpened(state, [], false, 1))
  return {
    history,
    store,
    filter: (user: number) => {
      store.update((state) => whenFiltered(state, filterOf(user)))
    },
    undo: () => {
      move(store.get().at - 1)
    },
    settle: () => {
      while (history.ways.length > 0) history.arrive()
    },
  }
}

type Page = ReturnType<typeof page>

/** Whether an entry stands for each filter of the trail, and the browser is at the one in force. */
function expectInStep({ history, store }: Page): void {
  const { trail, at } = store.get()
  expect(history.at).toBe(at)
  expect(history.entries.slice(0, trail.length)).toEqual(trail.map((_, place) => ({ trail: 1, at: place })))
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the browser’s history', () => {
  it('waits with a filter until it has gone back', () => {
    const one = page()
    one.filter(1)
    one.undo()
    one.filter(2)
    one.settle()
    expect(one.store.get().trail).toEqual([NO_FILTER, filterOf(2)])
    expectInStep(one)
    one.history.back()
    one.settle()
    expect(one.store.get().filter).toEqual(NO_FILTER)
  })

  it('is in step with the filters once it has come to rest, whatever is done on the way', () => {
    const step = fc.oneof(
      fc.nat(9).map((user) => ({ what: 'filter' as const, user })),
      fc.constantFrom({ what: 'undo' as const }, { what: 'arrive' as const }),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const one = page()
        for (const each of steps) {
          if (each.what === 'filter') one.filter(each.user)
          else if (each.what === 'undo') one.undo()
          else one.history.arrive()
        }
        one.settle()
        expectInStep(one)
      }),
      { seed: 3, numRuns: 300 },
    )
  })

  it('goes on where the browser has forgotten the entry that it is sent to', () => {
    const one = page()
    one.filter(1)
    one.filter(2)
    one.history.entries = one.history.entries.slice(2)
    one.history.at = 0
    one.undo()
    one.settle()
    vi.runAllTimers()
    expect(one.history.state).toEqual({ trail: 1, at: 1 })
    one.filter(3)
    expect(one.history.entries).toEqual([
      { trail: 1, at: 1 },
      { trail: 1, at: 2 },
    ])
  })
})
