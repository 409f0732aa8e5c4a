import { SILENCE } from '../silence'
import { apart } from './apart'
import { Connection } from './connection'
import { NONE } from './row-list'

/** How long a host name and an address under one pid can be the same source, seconds (clause 11). */
const SAME_SOURCE = 120
/** How many connections under one pid are remembered: pids are reused within minutes, not at once. */
const REMEMBERED = 8
const FIRST_SLOTS = 1 << 13

/**
 * Which connection a line belongs to: (log host, pid) while the pid serves one source, or (log host, source, port), or
 * none. A hash table with chains, newest first; pids follow each other, and so do their slots. What has been silent
 * for too long is dropped when its slot is visited, so that the table stays as small as what is open.
 */
export class Connections {
  #slots = emptySlots(FIRST_SLOTS)
  #live = 0
  readonly #isName: (source: number) => boolean
  /** Connections that no line can join any more, to be used again. */
  readonly #spent: Connection[] = []

  constructor(isName: (source: number) => boolean) {
    this.#isName = isName
  }

  /**
   * The connection of a line, a new one where none fits. `opening` always begins one. `at` is in comparable seconds;
   * NaN, where the log has no times, is near to everything.
   */
  find(host: number, pid: number, source: number, port: number, at: number, opening: boolean): Connection {
    if (pid >= 0) return this.#ofKey(host, pid, NONE, source, at, opening)
    if (source === NONE || port === 0) return new Connection(at)
    return this.#ofKey(host, port, source, source, at, opening)
  }

  /** The connection under this pid that has this very source, or any source where that is NONE. */
  known(host: number, pid: number, source: number, at: number): Connection | null {
    for (let c = this.#slots[this.#slotOf(host, pid, NONE)] ?? null; c !== null; c = c.next) {
      const isOfSource = c.source === source || source === NONE
      if (isOfSource && c.isOf(host, pid, NONE) && !isFar(at, c.last, SILENCE)) return c
    }
    return null
  }

  /** `number` is the pid, or else the port with the source beside it. */
  #ofKey(host: number, number: number, of: number, source: number, at: number, opening: boolean): Connection {
    const slot = this.#slotOf(host, number, of)
    let c = this.#slots[slot] ?? null
    while (c !== null && !c.isOf(host, number, of)) c = c.next
    if (c !== null && !opening && this.#fits(c, source, at)) return c
    const known = this.#takeOut(slot, host, number, of, source, at, opening)
    const connection = known ?? this.#begin(host, number, of, at)
    connection.next = this.#slots[slot] ?? null
    this.#slots[slot] = connection
    if (++this.#live > this.#slots.length) this.#grow()
    return connection
  }

  #fits(c: Connection, source: number, at: number): boolean {
    if (isFar(at, c.last, SILENCE)) return false
    if (source === NONE || c.source === NONE || c.source === source) return true
    const isMixed = this.#isName(source) !== c.sourceIsName
    return isMixed && !isFar(at, c.last, SAME_SOURCE)
  }

  /** Takes the newest that fits out of its slot; lets those go that no line can join any more. */
  #takeOut(
    slot: number,
    host: number,
    number: number,
    of: number,
    source: number,
    at: number,
    opening: boolean,
  ): Connection | null {
    let taken: Connection | null = null
    let before: Connection | null = null
    let alike = 0
    for (let c = this.#slots[slot] ?? null; c !== null;) {
      const { next } = c
      const isAlike = c.isOf(host, number, of)
      const isTaken = isAlike && !opening && taken === null && this.#fits(c, source, at)
      const isOver = !isTaken && c.host === host && (isFar(at, c.last, SILENCE) || (isAlike && ++alike > REMEMBERED))
      if (isTaken) taken = c
      if (isOver) this.#spent.push(c)
      if (isTaken || isOver) {
        this.#live--
        if (before === null) this.#slots[slot] = next
        else before.next = next
      } else before = c
      c = next
    }
    return taken
  }

  #begin(host: number, number: number, of: number, at: number): Connection {
    const spent = this.#spent.pop()
    const connection = spent ?? new Connection(at)
    if (spent !== undefined) spent.restart(at)
    connection.setKey(host, number, of)
    return connection
  }

  #slotOf(host: number, number: number, of: number): number {
    return (number + Math.imul(host, 0x9e3779b1) + Math.imul(of, 0x85ebca6b)) & (this.#slots.length - 1)
  }

  #grow(): void {
    const old = this.#slots
    this.#slots = emptySlots(old.length * 4)
    for (const head of old) {
      const chain: Connection[] = []
      for (let c = head; c !== null; c = c.next) chain.push(c)
      for (const c of chain.reverse()) {
        const slot = this.#slotOf(c.host, c.number, c.of)
        c.next = this.#slots[slot] ?? null
        this.#slots[slot] = c
      }
    }
  }
}

function emptySlots(length: number): (Connection | null)[] {
  return new Array<Connection | null>(length).fill(null)
}

function isFar(a: number, b: number, seconds: number): boolean {
  return apart(a, b) > seconds
}
