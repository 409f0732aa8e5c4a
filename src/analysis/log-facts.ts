import { MASK } from '../base/typed-password'
import type { Names } from '../model/attempt-table'
import { countedOutcomes, type Filter } from '../model/filter'
import { accountIds } from './accounts'
import { CountedFacts } from './counted-facts'
import { STATES } from './counted-sums'
import type { LogData } from './log-data'
import { NameOrder } from './name-order'
import { type TimeChunks, timeChunks } from './time-chunks'

const KNOWN = new WeakMap<LogData, LogFacts>()

/** What is true of a log whatever the filter, each worked out when it is first needed. */
export class LogFacts {
  readonly data: LogData
  #chunks: TimeChunks | null = null
  #accountNames: ReadonlySet<string> | null = null
  #masked: ReadonlySet<number> | null = null
  #sourceOrder: NameOrder | null = null
  #userOrder: NameOrder | null = null
  #maskedOrder: NameOrder | null = null
  /** Of hostile attempts, which nearly all filters count. */
  #hostile: CountedFacts | null = null
  /** Of what another choice counted last. */
  #other: CountedFacts | null = null

  private constructor(data: LogData) {
    this.data = data
  }

  /** The facts of a log as it stands: a log that is still being read is another at each look. */
  static of(data: LogData): LogFacts {
    let known = KNOWN.get(data)
    if (known === undefined) KNOWN.set(data, (known = new LogFacts(data)))
    return known
  }

  /** What is true of a log where some outcomes are counted. */
  counted(filter: Filter): CountedFacts {
    const outcomes = countedOutcomes(filter)
    if (outcomes.length === 1 && outcomes[0] === 'hostile') {
      return (this.#hostile ??= new CountedFacts(this.data, this.chunks, outcomes))
    }
    if (this.#other?.outcomes.join() !== outcomes.join()) {
      this.#other = new CountedFacts(this.data, this.chunks, outcomes)
    }
    return this.#other
  }

  get chunks(): TimeChunks {
    return (this.#chunks ??= timeChunks(this.data.table))
  }

  /** By user id, 1 where a line of the log calls it an account of the server. */
  get accounts(): Uint8Array {
    return accountIds(this.data)
  }

  /** Texts of the names that are accounts of the server. */
  get accountNames(): ReadonlySet<string> {
    return (this.#accountNames ??= textsOf(this.accounts, this.data.table.users))
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

/** Texts of the ids that are marked with 1. */
function textsOf(marks: Uint8Array, names: Names): Set<string> {
  const found = new Set<string>()
  marks.forEach((mark, id) => {
    if (mark === 1) found.add(names.text(id))
  })
  return found
}
