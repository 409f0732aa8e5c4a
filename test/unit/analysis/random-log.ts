import fc from 'fast-check'
import type { LogData } from '../../../src/analysis/log-data'
import { NameKinds } from '../../../src/analysis/name-kinds'
import { SourceNetworks } from '../../../src/analysis/source-networks'
import { SourcePlaces } from '../../../src/analysis/source-places'
import { ByteInterner } from '../../../src/base/byte-interner'
import { MASK } from '../../../src/base/typed-password'
import { AMBIGUOUS, type AttemptTable, HOSTILE, NO_ID, NO_OFFSET, TAKEN_BACK } from '../../../src/model/attempt-table'
import { HONEYPOT, OFFERED_KEY } from '../../../src/model/attempt-columns'
import { type Choice, type Filter, OUTCOMES, type Value } from '../../../src/model/filter'
import { INDEX, NETWORKS } from './made'
import { NO_STEP, Stretches } from '../../../src/model/stretches'
import type { HostScan, ScanFile } from '../../../src/model/scan'
import { EMPTY_LOG } from './empty-log'

/** One row of a table; null is what the log does not say. */
export interface Row {
  readonly kind: number
  readonly time: number | null
  readonly source: string | null
  readonly user: string | null
  readonly valid: number
  readonly method: string | null
  readonly logHost: string | null
  readonly count: number
  readonly isHostile: boolean
  readonly isAmbiguous: boolean
  /** Flags of the fold's own: they are no answer's business. */
  readonly foldFlags: number
}

/** Addresses of Norway, China, nobody and a private network, of version 6, and names, of which some tell a country: few, so that rows meet. */
export const SOURCES = [
  ...['1.2.3.4', '1.2.3.40', '99.1.1.1', '101.2.3.4', '10.0.0.7', '2001:db8::7', 'a.example.net', 'b'],
  ...['1-2-3-200.dsl.heron.no', 'mail.wren.cn'],
]
/** Prefixes of some of them, and which those are. */
export const PREFIXES: Readonly<Record<string, readonly string[]>> = {
  '1.2.3.0/24': ['1.2.3.4', '1.2.3.40'],
  '101.2.0.0/16': ['101.2.3.4'],
  '2001:db8::/48': ['2001:db8::7'],
}
/** Some look like typed passwords, one like the mask that stands for them. */
export const USERS = ['root', 'admin', 'bob', '', 'Pa55!word', 'Zebra#77x', MASK, 'sshd[1]: Accepted x']
export const METHODS = ['password', 'publickey']
export const LOG_HOSTS = ['heron', 'wren', 'lark']
/** 28 February 2026: a month of logs holds whole and half hours, bins and days. */
const START = 1_772_236_800
const TIMES = fc.oneof(
  fc.integer({ min: 0, max: 40 }).map((n) => START + n * 900),
  fc.integer({ min: 0, max: 60 * 86_400 }).map((n) => START + n),
  fc.integer({ min: 0, max: 4000 }).map((n) => START + n / 4),
)

const ROW: fc.Arbitrary<Row> = fc.record({
  kind: fc.constantFrom(0, 0, 0, 0, 0, 0, 1, 2, TAKEN_BACK),
  time: fc.option(TIMES, { freq: 12 }),
  source: fc.option(fc.constantFrom(...SOURCES), { freq: 8 }),
  user: fc.option(fc.constantFrom(...USERS), { freq: 8 }),
  valid: fc.integer({ min: 0, max: 2 }),
  method: fc.option(fc.constantFrom(...METHODS)),
  logHost: fc.option(fc.constantFrom(...LOG_HOSTS)),
  count: fc.constantFrom(1, 1, 1, 2, 5),
  isHostile: fc.boolean(),
  isAmbiguous: fc.constantFrom(true, false, false),
  foldFlags: fc.constantFrom(0, 0, OFFERED_KEY, HONEYPOT),
})

/** Rows, in order of time or not. */
export const ROWS: fc.Arbitrary<readonly Row[]> = fc
  .tuple(fc.array(ROW, { maxLength: 60 }), fc.boolean())
  .map(([rows, isSorted]) => (isSorted ? rows.toSorted((a, b) => (a.time ?? START) - (b.time ?? START)) : rows))

/** Open ports of some of the sources, all of them as they are scanned below; the others are not. */
export const OPEN_PORTS: Readonly<Record<string, readonly string[]>> = {
  '1.2.3.4': ['22/tcp', '25/tcp'],
  '101.2.3.4': ['53/udp'],
  '2001:db8::7': ['22/tcp'],
  'a.example.net': ['25/tcp', '6006/tcp'],
}

const scanned = (host: Partial<HostScan>, at: number, ...ports: readonly string[]): HostScan => ({
  addresses: [],
  hostNames: [],
  state: 'up',
  ports: ports.map((text) => {
    const [port, protocol = '', state = 'open'] = text.split('/')
    return { port: Number(port), protocol, state, service: null, version: null }
  }),
  notShown: [],
  os: [],
  osIsExact: false,
  distance: null,
  at: { seconds: at, isLocal: false },
  seconds: null,
  ...host,
})

/** Results of port scans: addresses and names in other spellings, an older result of one, a host that is no source. */
export const SCANS: readonly ScanFile[] = [
  {
    place: 1,
    modified: 0,
    hosts: [
      scanned({ addresses: ['1.2.3.4'] }, 20, '25/tcp', '22/tcp', '80/tcp/filtered'),
      scanned({ addresses: ['2001:0DB8::0:7'] }, 10, '22/tcp', '23/tcp/open|filtered'),
      scanned({ addresses: ['10.0.0.7'], state: 'down' }, 10),
    ],
  },
  {
    place: 2,
    modified: 0,
    hosts: [
      scanned({ addresses: ['1.2.3.4'] }, 10, '443/tcp'),
      scanned({ hostNames: ['A.Example.NET.'] }, 10, '25/tcp', '6006/tcp'),
      scanned({ addresses: ['::ffff:101.2.3.4'] }, 10, '53/udp'),
      scanned({ addresses: ['192.0.2.77'] }, 10, '8080/tcp'),
    ],
  },
]

const some = (values: readonly Value[]) => fc.subarray([...values, null, 'nobody'], { minLength: 1, maxLength: 3 })
/** Half of all choices only choose, and a key is seldom there: else nothing would be left. */
const choice = (values: readonly Value[]): fc.Arbitrary<Choice> =>
  fc.oneof(
    some(values).map((only) => ({ only })),
    some(values).map((not) => ({ not })),
    fc.record({ only: some(values), not: some(values) }),
  )
const RANGE = fc.tuple(TIMES, TIMES).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }))
const HOURS = Array.from({ length: 168 }, (_, hour) => String(hour))

/** Filters of few keys: with many nothing would be left to count. */
export const FILTER: fc.Arbitrary<Filter> = fc
  .record(
    {
      time: RANGE,
      notTimes: fc.array(RANGE, { minLength: 1, maxLength: 2 }),
      hours: fc.subarray(HOURS, { minLength: 80 }).chain((hours) => fc.constantFrom({ only: hours }, { not: hours })),
      countries: choice(['NO', 'CN']),
      continents: choice(['EU', 'AS']),
      sources: choice([...SOURCES, ...Object.keys(PREFIXES)]),
      networks: choice(['64500', '64502']),
      openPorts: choice(['22/tcp', '25/tcp', '53/udp', '443/tcp']),
      users: choice(USERS),
      nameKinds: choice(['service', 'first-name', 'password', 'trick', 'other']),
      nameLengths: choice(['0', '3', '4', '9', '17']),
      validity: choice(['valid', 'invalid', 'unknown']),
      methods: choice(METHODS),
      outcomes: choice(OUTCOMES),
      logHosts: choice(LOG_HOSTS),
      text: fc.constantFrom('ro', 'ER', '1', 'pass'),
    },
    { requiredKeys: [] },
  )
  .chain((filter) => fc.subarray(Object.keys(filter), { maxLength: 3 }).map((keys) => onlyKeys(filter, keys)))

function onlyKeys(filter: Filter, keys: readonly string[]): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([key]) => keys.includes(key)))
}

/** All rows are of one file, and have no zone. */
const ONE_STRETCH = new Stretches()
ONE_STRETCH.add(0, 0, NO_STEP, NO_OFFSET)

/** The table of rows, each `copies` times. Names have ids in a fixed order, so that tables can be compared. */
export function dataOfRows(rows: readonly Row[], copies = 1): LogData {
  const all = rows.flatMap((row) => Array<Row>(copies).fill(row))
  const [sources, users] = [internerOf(SOURCES), internerOf(USERS)]
  const idOf = (names: readonly string[], name: string | null) => (name === null ? NO_ID : names.indexOf(name))
  const table: AttemptTable = {
    length: all.length,
    kind: Uint8Array.from(all, (row) => row.kind),
    time: Float64Array.from(all, (row) => row.time ?? NaN),
    stretches: ONE_STRETCH,
    source: Uint32Array.from(all, (row) => idOf(SOURCES, row.source)),
    user: Uint32Array.from(all, (row) => idOf(USERS, row.user)),
    valid: Uint8Array.from(all, (row) => row.valid),
    method: Uint8Array.from(all, (row) => 1 + METHODS.indexOf(row.method ?? '')),
    port: new Uint16Array(all.length),
    count: Uint32Array.from(all, (row) => row.count),
    flags: Uint8Array.from(all, flagsOf),
    logHost: Uint16Array.from(all, (row) => 1 + LOG_HOSTS.indexOf(row.logHost ?? '')),
    line: Uint32Array.from(all.keys(), (row) => row + 1),
    sources,
    users,
    methods: ['', ...METHODS],
    logHosts: ['', ...LOG_HOSTS],
    files: ['auth.log'],
  }
  const known = { places: new SourcePlaces(sources, INDEX), networks: new SourceNetworks(sources, NETWORKS) }
  return { ...EMPTY_LOG, scanFiles: SCANS, lines: LINES, table, ...known, names: new NameKinds(users) }
}

function flagsOf({ isHostile, isAmbiguous, foldFlags }: Row): number {
  return (isHostile ? HOSTILE : 0) | (isAmbiguous ? AMBIGUOUS : 0) | foldFlags
}

function internerOf(names: readonly string[]): ByteInterner {
  const interner = new ByteInterner()
  for (const name of names) interner.intern(new TextEncoder().encode(name))
  return interner
}

const LINES = { attempt: 90, scan: 4, success: 3, neutral: 2, other: 1, unreadable: 0 }
