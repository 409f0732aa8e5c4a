import { ByteInterner } from '../../base/byte-interner'
import { LineParts, NO_PROCESS } from './line-parts'
import type { LoadedLines } from './loaded-lines'

/** Lines read at once, when one of them is first looked at. */
const STEP = 256
/** Log hosts told apart; those beyond them are one. */
const MOST_HOSTS = 1 << 16

interface Facts {
  readonly pid: Int32Array
  readonly host: Int32Array
  readonly time: Float64Array
  /** By step, whether its lines have been read. */
  readonly isKnown: Uint8Array
}

/** Process, log host and time of loaded lines: what tells which lines are of one connection. */
export class LineFacts {
  readonly #parts = new LineParts()
  readonly #hosts = new ByteInterner()
  readonly #facts = new WeakMap<LoadedLines, Facts>()

  /** Pid as in {@link LineParts}. */
  pid(lines: LoadedLines, place: number): number {
    return this.#of(lines, place).pid[place - lines.first] ?? NO_PROCESS
  }

  /** A number for the log host. */
  host(lines: LoadedLines, place: number): number {
    return this.#of(lines, place).host[place - lines.first] ?? -1
  }

  /** Seconds as in `Entry`; NaN without a time. */
  time(lines: LoadedLines, place: number): number {
    return this.#of(lines, place).time[place - lines.first] ?? NaN
  }

  #of(lines: LoadedLines, place: number): Facts {
    let facts = this.#facts.get(lines)
    if (facts === undefined) this.#facts.set(lines, (facts = emptyFacts(lines.count)))
    const step = Math.floor((place - lines.first) / STEP)
    if (facts.isKnown[step] === 0) this.#read(lines, step, facts)
    return facts
  }

  #read(lines: LoadedLines, step: number, { pid, host, time, isKnown }: Facts): void {
    isKnown[step] = 1
    const parts = this.#parts
    for (let i = step * STEP, last = Math.min(i + STEP, lines.count); i < last; i++) {
      const place = lines.first + i
      parts.read(lines.bytes, lines.start(place), lines.end(place))
      pid[i] = parts.pid
      const { bytes, hostStart, hostEnd } = parts.entry
      const isRoom = this.#hosts.length < MOST_HOSTS
      host[i] = parts.isRead && isRoom ? this.#hosts.intern(bytes, hostStart, hostEnd) : -1
      time[i] = parts.isRead ? parts.entry.time : NaN
    }
  }
}

function emptyFacts(count: number): Facts {
  return {
    pid: new Int32Array(count),
    host: new Int32Array(count),
    time: new Float64Array(count),
    isKnown: new Uint8Array(Math.ceil(count / STEP)),
  }
}
