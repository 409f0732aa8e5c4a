import type { Say } from './connections'
import type { Head } from './envelope'
import type { Random } from './random'
import type { Tally } from './truth'

/** What the scenes of a log need while they are played in order of time. */
export interface Stage {
  readonly random: Random
  readonly tally: Tally
  /** Wall-clock seconds; nothing is written later. */
  readonly end: number
  /** The next process id: rising, with gaps, starting over after 32768 (Linux's default `pid_max`). */
  pid(): number
  /** Writes one line at a time of its own; returns nothing, lines are sorted later. */
  write(time: number, tag: string, message: string): void
}

/** Something that happens on the log host: a connection, a session, a job. */
export interface Scene {
  /** Wall-clock seconds since 1970. */
  readonly at: number
  play(stage: Stage): void
}

/** A line with its time, before it is sorted in. */
export interface TimedLine {
  readonly time: number
  readonly tag: string
  readonly message: string
}

const PID_MAX = 32768
/** Where Linux starts over (`RESERVED_PIDS`). */
const FIRST_PID = 300

export function createPids(random: Random): () => number {
  let pid = random.int(FIRST_PID, PID_MAX)
  return () => {
    pid += random.int(1, 9)
    if (pid > PID_MAX) pid = FIRST_PID + (pid - PID_MAX)
    return pid
  }
}

/** Whether the lines of this tag are sshd's. */
export function isSshd(tag: string): boolean {
  return tag.startsWith('sshd[')
}

/** Speaks for one process: each message `wait` seconds after the one before, give or take two fifths. */
export function speaker(stage: Stage, at: number, tag: string): Say {
  let time = at
  return (wait, message) => {
    time += wait * (0.6 + 0.8 * stage.random.next())
    stage.write(time, tag, message)
  }
}

/** Speaks for a new sshd process. */
export function sshd(stage: Stage, at: number): Say {
  return speaker(stage, at, `sshd[${stage.pid()}]`)
}

/** One line as text, with its line end. */
export function lineText(head: Head, { time, tag, message }: TimedLine): string {
  return `${head(time)}${tag}: ${message}\n`
}
