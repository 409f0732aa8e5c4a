import { ByteInterner } from '../../src/base/byte-interner'
import {
  AMBIGUOUS,
  type AttemptTable,
  FAILURE,
  HOSTILE,
  INVALID,
  NO_OFFSET,
  SCAN,
  SUCCESS,
  VALID,
  VALIDITY_UNKNOWN,
} from '../../src/model/attempt-table'
import { bulkNames, bulkSources } from '../../src/sample/bulk-pools'
import { createRandom, type Random } from '../../src/sample/random'
import { NO_STEP, Stretches } from '../../src/model/stretches'

/** 1 January 2025, and a year of it. */
export const START = Date.UTC(2025, 0, 1) / 1000
export const YEAR = 365 * 86_400

/** How large a log is made. */
export interface TableSize {
  readonly attempts: number
  readonly sources: number
  readonly users: number
}

/** Clients that are at it at one time. */
const AT_ONCE = 24
const MEAN_SESSION = 12
/** Names that a server has, among the first: `root` is the first of all. */
const ACCOUNTS = 12

/**
 * A table like that of a year of a busy server's log, straight into columns: few sources and names make most of it
 * (rank r falls like 1 ÷ r), clients come in sessions side by side, and attacks come in waves.
 */
export function syntheticTable({ attempts, sources, users }: TableSize, seed = 1): AttemptTable {
  const random = createRandom(seed)
  const names = textsOf(['root', 'admin', ...bulkNames(random, users - 2).map(({ user }) => odd(random, user))])
  const addresses = textsOf(bulkSources(random, sources).map(({ address }) => address))
  const table = emptyTable(attempts, addresses, names)
  const clients = Array.from({ length: AT_ONCE }, () => ({ source: 0, left: 0, isDictionary: false, user: 0 }))
  const drawSource = drawer(random, sources)
  const drawUser = drawer(random, users)
  let at = START
  for (let row = 0; row < attempts; row++) {
    at += waits(random, at, YEAR / attempts)
    const client = clients[random.int(0, AT_ONCE - 1)]
    if (client === undefined) continue
    if (client.left-- <= 0) {
      client.source = drawSource()
      client.left = Math.floor(random.exponential(MEAN_SESSION))
      client.isDictionary = random.chance(0.5)
      client.user = random.chance(0.4) ? 0 : drawUser()
    }
    const user = client.isDictionary ? drawUser() : client.user
    table.time[row] = at
    table.source[row] = client.source
    table.user[row] = user
    table.valid[row] = user < ACCOUNTS ? VALID : random.chance(0.02) ? VALIDITY_UNKNOWN : INVALID
    const kind = random.next()
    table.kind[row] = kind < 0.005 ? SUCCESS : kind < 0.04 ? SCAN : FAILURE
    table.flags[row] = (random.chance(0.99) ? HOSTILE : 0) | (random.chance(0.0001) ? AMBIGUOUS : 0)
    table.count[row] = random.chance(0.01) ? random.int(2, 6) : 1
    table.port[row] = random.int(1024, 65535)
    table.line[row] = row + 1
  }
  const pace = YEAR / (at - START)
  for (let row = 0; row < attempts; row++) {
    table.time[row] = Math.floor(START + ((table.time[row] ?? START) - START) * pace)
  }
  return table
}

/** Some names look like typed passwords. */
function odd(random: Random, name: string): string {
  return random.chance(0.005) ? `P!${name}9` : name
}

/** Draws indices so that the chance of rank r falls like 1 ÷ r; all come in a long enough log. */
function drawer(random: Random, length: number): () => number {
  let fresh = 0
  return () =>
    fresh < length && random.chance(0.3) ? fresh++ : Math.floor(Math.exp(random.next() * Math.log(length + 1))) - 1
}

/** Seconds to the next attempt: nights are quiet, some weeks are loud, at times nobody comes for hours. */
function waits(random: Random, at: number, mean: number): number {
  if (random.chance(1e-5)) return random.exponential(6 * 3600)
  const hour = (at / 3600) % 24
  const week = Math.floor(at / (7 * 86_400)) % 5
  return random.exponential(mean) * (hour < 6 ? 1.3 : 0.9) * (week === 0 ? 0.6 : 1.1)
}

function textsOf(texts: readonly string[]): ByteInterner {
  const interner = new ByteInterner()
  const encoder = new TextEncoder()
  for (const text of texts) interner.intern(encoder.encode(text))
  return interner
}

/** All rows are of one file, and have no zone. */
const ONE_STRETCH = new Stretches()
ONE_STRETCH.add(0, 0, NO_STEP, NO_OFFSET)

function emptyTable(length: number, sources: ByteInterner, users: ByteInterner): AttemptTable {
  return {
    length,
    kind: new Uint8Array(length),
    time: new Float64Array(length),
    stretches: ONE_STRETCH,
    source: new Uint32Array(length),
    user: new Uint32Array(length),
    valid: new Uint8Array(length),
    method: new Uint8Array(length),
    port: new Uint16Array(length),
    count: new Uint32Array(length),
    flags: new Uint8Array(length),
    logHost: new Uint16Array(length),
    line: new Uint32Array(length),
    sources,
    users,
    methods: ['', 'password'],
    logHosts: ['', 'heron'],
    files: ['auth.log'],
  }
}
