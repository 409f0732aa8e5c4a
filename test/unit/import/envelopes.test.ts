import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Entry } from '../../../src/import/entry'
import { ENVELOPES } from '../../../src/import/envelopes'
import { BlockParser } from '../../../src/import/parse-block'
import { readByAll, utf8 } from './entries'

/** What holds for all forms together, over lines of each of them, whole, cut, spliced and damaged. */

const S = '203.0.113.9'
const MESSAGES = [
  `Failed password for root from ${S} port 1 ssh2`,
  `Invalid user a - - from ${S} port 1`,
  `Connection closed by authenticating user root ${S} port 1 [preauth]`,
  'error: PAM: Authentication failure for root from gate.example.net',
  'banner exchange: Connection from 203.0.113.9 port 1: invalid format',
  'last message repeated 3 times',
  "Last message 'Failed password for ' repeated 3 times, suppressed by syslog-ng on heron",
  '[ID 800047 auth.info] Failed none for x',
  '',
]
const HEADS = [
  'Mar  1 00:07:21 heron sshd[71]: ',
  'Mar  1 00:07:21 heron ',
  'Mar  1 00:07:21.123456 <4.6> heron auth.info sshd[71]: ',
  'Mär 01 00:07:21 heron sshd[71]: ',
  'Sun Mar  1 00:07:21 2026 authpriv.warn dropbear[71]: ',
  'Mar  1 00:07:21 CET heron sshd[71]: ',
  'Mar  1 00:07:21 relay Message forwarded from heron: sshd[71]: ',
  '<38>Mar  1 00:07:21 heron [sshd]: ',
  '2026-03-01T00:07:21.123456+01:00 heron sshd-session[71]: ',
  '2026-03-01 00:07:21 heron sshd: ',
  '2026-03-01T00:07:21Z ',
  '2026-03-01T00:07:21Z stderr F ',
  '2026-03-01T00:07:21Z [HoneyPotSSHTransport,12,203.0.113.9] ',
  `2026-03-01T00:07:21Z [ssh,1a2b,${S}] login attempt [b'root'/b'`,
  '<38>1 2026-03-01T00:07:21.123Z heron sshd 71 - - ',
  '2026-03-01T00:07:21.123Z heron sshd 71 - [a b="c\\"]"] ',
  'Sun 2026-03-01 00:07:21 CET heron ssh.service[71]: ',
  '1772323641.123456 heron sshd[71]: ',
  '[12345.678901 <    0.000123 >] heron sshd[71]: ',
  '9332 2026-03-01 00:07:21.123 ',
  '9332 00:07:21 123 ',
  '42\t2026-03-01 00:07:21 +0100\t2026-03-01 00:07:22 +0100\t7\theron\t198.51.100.2\tAuth\tInfo\tsshd\t',
  '[71] Mar 01 00:07:21 ',
  '2026-03-01 00:07:21.123456+0100 0x1a2b     Default     0x0                  123    0    sshd: (a) [b] ',
  '2026-03-01 00:07:21.123456+0100  heron sshd[123]: (a) ',
  '2026-03-01 00:07:21.123 Df sshd[123:1a2b] ',
  '[Time 2006.12.28 15:53:55 UTC] [Facility auth] [Sender sshd] [PID 483] [Message ',
  'sshd-1  | ',
  '[pod/sshd-0/sshd] ',
  'auth.log:17:',
  '16-',
  '-- Boot 1a2b --',
  '\u001e{"__REALTIME_TIMESTAMP":"1772323641123456","_HOSTNAME":"heron","SYSLOG_IDENTIFIER":"sshd","MESSAGE":"a\\n',
  '{"eventid":"cowrie.login.failed","src_ip":"203.0.113.9","username":"a\\"b","password":"',
  '{"time":"2026-03-01T00:07:21Z","host":"heron","log":"',
  'sshd[71]: ',
  '',
]
const TAILS = ['', '"}', "'] failed", '] [Level 3] [UID -2]', '\\n","x":[{"message":"y"}]}']

const line = fc
  .tuple(
    fc.array(fc.constantFrom(...HEADS), { minLength: 1, maxLength: 3 }),
    fc.constantFrom(...MESSAGES),
    fc.constantFrom(...TAILS),
  )
  .map(([heads, message, tail]) => utf8(heads.join('') + message + tail))

/** Bytes that stand in the grammar of some form, or break it. */
const byte = fc.oneof(fc.constantFrom(...utf8(' \t:[]{}<>()"\'\\,.-+/|0159aZT\0\r')), fc.nat(255))
const edit = fc.tuple(fc.nat(1 << 16), fc.constantFrom('replace', 'insert', 'remove', 'cut'), byte)

function edited(bytes: Uint8Array, edits: readonly [number, string, number][]): Uint8Array {
  return edits.reduce((now, [place, what, value]) => {
    const at = place % (now.length + 1)
    if (what === 'cut') return now.slice(0, at)
    const middle = what === 'remove' ? [] : [value]
    return Uint8Array.from([...now.slice(0, at), ...middle, ...now.slice(what === 'insert' ? at : at + 1)])
  }, bytes)
}

const damaged = fc.tuple(line, fc.array(edit, { maxLength: 4 })).map(([bytes, edits]) => edited(bytes, edits))
const anything = fc.oneof(
  { weight: 6, arbitrary: damaged },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
)
const lines = anything.map((bytes) => bytes.filter((value) => value !== 10))

describe('all forms', () => {
  it('exclude each other: the form chosen does not depend on the form of the line before', () => {
    const property = fc.property(lines, (bytes) => {
      expect(readByAll(bytes).length).toBeLessThanOrEqual(1)
    })
    fc.assert(property, { seed: 1, numRuns: 6000 })
  })

  it('read a line the same whatever was read before it', () => {
    const property = fc.property(fc.array(lines, { minLength: 1, maxLength: 6 }), (all) => {
      const alone = all.map((bytes) => readByAll(bytes)[0])
      const after = all.toReversed().map((bytes) => readByAll(bytes)[0])
      expect(after.reverse()).toEqual(alone)
    })
    fc.assert(property, { seed: 2, numRuns: 800 })
  })

  it('never throw, and never point outside the line or their own buffer', () => {
    const property = fc.property(lines, fc.nat(40), fc.nat(40), (bytes, before, behind) => {
      const padded = new Uint8Array(before + bytes.length + behind).fill(49)
      padded.set(bytes, before)
      const end = before + bytes.length
      for (const form of ENVELOPES) {
        const entry = new Entry()
        entry.reset(padded, end)
        if (!form.read(padded, before, end, entry)) continue
        const [from, to] = entry.bytes === padded ? [before, end] : [0, entry.bytes.length]
        expectWithin(entry.hostStart, entry.hostEnd, from, to)
        expectWithin(entry.programStart, entry.programEnd, from, to)
        expectWithin(entry.message, entry.messageEnd, from, to)
        expect(entry.pid).toBeGreaterThanOrEqual(-1)
        expect(entry.pid).toBeLessThan(2 ** 31)
      }
    })
    fc.assert(property, { seed: 3, numRuns: 6000 })
  })

  it('read no byte behind the line', () => {
    const property = fc.property(lines, fc.uint8Array({ maxLength: 20 }), (bytes, rest) => {
      const longer = Uint8Array.from([...bytes, ...rest])
      expect(readByAll(longer, 0, bytes.length)).toEqual(readByAll(bytes))
    })
    fc.assert(property, { seed: 4, numRuns: 1500 })
  })

  it('mix within a file', () => {
    const file = HEADS.map((head) => `${head}Failed password for root from ${S} port 1 ssh2`)
    const order = (all: readonly string[]) => new BlockParser().parse(utf8(all.join('\r\n'))).tally
    const { entries, unreadable, envelopes } = order(file)
    expect(order(file.toReversed())).toMatchObject({ entries, unreadable, envelopes })
    // grep before a bare message, and three records that are cut.
    expect(unreadable).toBe(5)
  })

  it.each(HEADS)('take time in proportion to the line: %s', (head) => {
    const parse = (length: number) => {
      const bytes = utf8(`${head}${'a: [ '.repeat(length / 5)}\n`.repeat(2))
      const start = performance.now()
      new BlockParser().parse(bytes)
      return performance.now() - start
    }
    parse(100_000)
    expect(parse(1_000_000)).toBeLessThan(2000)
  })
})

function expectWithin(start: number, end: number, from: number, to: number): void {
  expect(start).toBeLessThanOrEqual(end)
  if (start === end) return
  expect(start).toBeGreaterThanOrEqual(from)
  expect(end).toBeLessThanOrEqual(to)
}
