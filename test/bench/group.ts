import type { Browser } from '@playwright/test'
import type { LogFile } from './log-file'
import type { LogName } from './logs'
import type { BenchOptions } from './options'
import type { Figures, Row } from './row'

/** What a group has at hand while it measures. */
export interface Bench {
  readonly options: BenchOptions
  /** The browser of the whole bench; a group that counts memory starts its own. */
  readonly browser: Browser
  /** The log of that name: one of those that the group has said it reads. */
  readonly log: (name: LogName) => LogFile
  /** Takes sentences about what was measured, but came to wrong figures. */
  readonly doubt: (about: string, wrong: readonly string[]) => void
}

/** Rows that are measured together. */
export interface Group {
  /** What `--only` calls it. */
  readonly name: string
  readonly rows: readonly Row[]
  /** Logs that must be there. */
  readonly logs: readonly LogName[]
  /** Measured once, however many runs: it takes long, and nothing is a multiple of it. */
  readonly isOnce?: boolean
  /** Only with `--large`. */
  readonly isLarge?: boolean
  /** Measures each row once: a figure, or why there is none, for the key of every row. */
  readonly measure: (bench: Bench) => Promise<Figures>
}
