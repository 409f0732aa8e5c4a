import { Connection, NONE } from './connection'

/** Silence after which the same pid is another connection, seconds. */
const SILENCE = 3600
/** How long a host name and an address under one pid can be the same source, seconds (clause 11). */
const SAME_SOURCE = 120
/** How many connections under one pid are remembered: pids are reused within minutes, not at once. */
const REMEMBERED = 8
/** Lines between two sweeps, at least: what is still open then fits into the processor's cache. */
const SWEEP_EVERY = 1 << 13

/** Which connection a line belongs to: (log host, pid) while the pid serves one source, or (source, port), or none. */
export class Connections {
  /** By log host, then by pid: one number for both would be no small integer. */
  readonly #byPid: Map<number, Connection>[] = []
  readonly #byPort = new Map<number, Connection>()
  readonly #isName: (source: number) => boolean
  /** Connections that no line can join any more, to be used again. */
  readonly #spent: Connection[] = []
  #untilSweep = SWEEP_EVERY

  constructor(isName: (source: number) => boolean) {
    this.#isName = isName
  }

  /**
   * The connection of a line, a new one where none fits. `opening` always begins one. `at` is in comparable seconds;
   * NaN, where the log has no times, is near to everything.
   */
  find(host: number, pid: number, source: number, port: number, at: number, opening: boolean): Connection {
    if (--this.#untilSweep === 0) this.#sweep(at)
    if (pid >= 0) return this.#ofKey(this.#ofHost(host), pid, source, at, opening)
    if (source === NONE || port === 0) return new Connection(at)
    return this.#ofKey(this.#byPort, source * 0x10000 + port, source, at, opening)
  }

  /** Whether a connection under this pid has this very source. */
  knows(host: number, pid: number, source: number, at: number): boolean {
    for (let c = this.#ofHost(host).get(pid) ?? null; c !== null; c = c.older) {
      if (c.source === source && !isFar(at, c.last, SILENCE)) return true
    }
    return false
  }

  #ofKey(map: Map<number, Connection>, key: number, source: number, at: number, opening: boolean): Connection {
    const newest = map.get(key) ?? null
    const known = opening ? null : this.#match(newest, source, at)
    if (known !== null && known === newest) return known
    const others = newest === null ? null : this.#without(newest, known, at)
    const connection = known ?? this.#begin(at)
    connection.older = others
    map.set(key, connection)
    return connection
  }

  #match(newest: Connection | null, source: number, at: number): Connection | null {
    for (let c = newest; c !== null; c = c.older) {
      if (isFar(at, c.last, SILENCE)) continue
      if (source === NONE || c.source === NONE || c.source === source) return c
      const mixed = this.#isName(source) !== c.sourceIsName
      if (mixed && !isFar(at, c.last, SAME_SOURCE)) return c
    }
    return null
  }

  #ofHost(host: number): Map<number, Connection> {
    while (this.#byPid.length <= host) this.#byPid.push(new Map())
    return this.#byPid[host] ?? new Map<number, Connection>()
  }

  #begin(at: number): Connection {
    const spent = this.#spent.pop()
    if (spent === undefined) return new Connection(at)
    spent.restart(at)
    return spent
  }

  /** The chain from `newest` on without one connection and those that have been silent for too long. */
  #without(newest: Connection, taken: Connection | null, at: number): Connection | null {
    const kept: Connection[] = []
    for (let c: Connection | null = newest; c !== null; c = c.older) {
      if (c === taken) continue
      if (kept.length === REMEMBERED || isFar(at, c.last, SILENCE)) this.#spent.push(c)
      else kept.push(c)
    }
    let chain: Connection | null = null
    for (let i = kept.length - 1; i >= 0; i--) {
      const c = kept[i]
      if (c === undefined) continue
      c.older = chain
      chain = c
    }
    return chain
  }

  /** Forgets connections that no later line can join. */
  #sweep(at: number): void {
    let left = 0
    for (const map of [...this.#byPid, this.#byPort]) {
      for (const [key, connection] of map) {
        if (!isFar(at, connection.last, SILENCE)) continue
        map.delete(key)
        for (let c: Connection | null = connection; c !== null; c = c.older) this.#spent.push(c)
      }
      left += map.size
    }
    // Where much is open at once, seldom: a sweep costs what there is.
    this.#untilSweep = Math.max(SWEEP_EVERY, left * 2)
  }
}

function isFar(a: number, b: number, seconds: number): boolean {
  return Math.abs(a - b) > seconds
}
