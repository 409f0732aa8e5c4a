import { MASK } from '../base/typed-password'
import { NO_ID, TAKEN_BACK, VALID } from '../model/attempt-table'
import type { Filter } from '../model/filter'
import { earlierRows } from './earlier-rows'
import { type FilterTest, textOfKeys } from './filter-test'
import { STATES } from './hostile-sums'
import type { LogData } from './log-data'
import { NameOrder } from './name-order'
import { Recent } from './recent'
import { rowCodes } from './row-codes'
import { type TimeChunks, timeChunks } from './time-chunks'

/** What was made under recent filters is kept for about so many sources and user names in all. */
const KEPT_SLOTS = 7e6
const MOST_KEPT = 64
/** One filter makes up to so many values: fewer would be made twice. */
const LEAST_KEPT = 20

const KNOWN = new WeakMap<LogData, LogFacts>()

/** What is true of a log whatever the filter, each worked out when it is first needed, and sums under recent filters. */
export class LogFacts {
  readonly data: LogData
  readonly recent: Recent
  #codes: Uint8Array | null = null
  #earlier: Int32Array | null = null
  #chunks: TimeChunks | null = null
  #test: { readonly keys: number; readonly text: string; readonly test: FilterTest } | null = null
  #accounts: Uint8Array | null = null
  #masked: ReadonlySet<number> | null = null
  #sourceOrder: NameOrder | null = null
  #userOrder: NameOrder | null = null
  #maskedOrder: NameOrder | null = null

  private constructor(data: LogData) {
    const { sources, users } = data.table
    this.data = data
    const fit = Math.ceil(KEPT_SLOTS / (sources.length + users.length + 1))
    this.recent = new Recent(Math.min(MOST_KEPT, Math.max(LEAST_KEPT, fit)))
  }

  /** The facts of a log as it stands: a log that is still being read is another at each look. */
  static of(data: LogData): LogFacts {
    let known = KNOWN.get(data)
    if (known === undefined) KNOWN.set(data, (known = new LogFacts(data)))
    return known
  }

  /** The test of some keys of a filter: that of the pass before, if it has them. */
  testOf(filter: Filter, keys: number, make: () => FilterTest): FilterTest {
    const known = this.#test
    if (known !== null && known.keys === keys && known.text === textOfKeys(filter, keys)) return known.test
    const test = make()
    this.#test = { keys, text: textOfKeys(filter, keys), test }
    return test
  }

  get chunks(): TimeChunks {
    return (this.#chunks ??= timeChunks(this.data.table))
  }

  /** See row-codes.ts: a byte an attempt. */
  get codes(): Uint8Array {
    return (this.#codes ??= rowCodes(this.data.table))
  }

  /** See earlier-rows.ts: four bytes an attempt. */
  get earlier(): Int32Array {
    return (this.#earlier ??= earlierRows(this))
  }

  /** By user id, 1 where a line of the log calls it an account of the server. */
  get accounts(): Uint8Array {
    return (this.#accounts ??= findAccounts(this.data))
  }

  /** Ids of names that look like typed passwords and are no account of the server. */
  get masked(): ReadonlySet<number> {
    return (this.#masked ??= new Set([...this.data.names.passwords].filter((id) => this.accounts[id] !== 1)))
  }

  get sourceOrder(): NameOrder {
    return (this.#sourceOrder ??= new NameOrder(this.data.table.sources, 1))
  }

  /** Names as they are, or with a mask in place of those that are masked: their neighbours would tell how they begin. */
  userOrder(isMasked: boolean): NameOrder {
    const { users } = this.data.table
    if (!isMasked || this.masked.size === 0) return (this.#userOrder ??= new NameOrder(users, STATES))
    return (this.#maskedOrder ??= new NameOrder(users, STATES, this.masked, MASK))
  }
}

function findAccounts({ table: { kind, users, user, valid, length } }: LogData): Uint8Array {
  const isAccount = new Uint8Array(users.length)
  for (let row = 0; row < length; row++) {
    if (valid[row] !== VALID || kind[row] === TAKEN_BACK) continue
    const id = user[row] ?? NO_ID
    if (id !== NO_ID) isAccount[id] = 1
  }
  return isAccount
}
