import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sniff } from '../../../src/import/read/sniff'
import { scanFormOf } from '../../../src/import/scans/scan-form'
import type { ScanReader, ScanResult } from '../../../src/import/scans/scan-reader'
import { TextScanReader } from '../../../src/import/scans/text-scan'
import { XmlScanReader } from '../../../src/import/scans/xml-scan'
import { NORMAL, TEXT, XML } from './nmap'
import { drawn, inputOf, read } from './picture'

function readBy(reader: ScanReader, ...pieces: readonly string[]): ScanResult {
  for (const piece of pieces) if (!reader.push(piece)) break
  return reader.finish(false)
}
const text = (...pieces: readonly string[]) => readBy(new TextScanReader(), ...pieces)
const xml = (...pieces: readonly string[]) => readBy(new XmlScanReader(), ...pieces)
const RUN = (inside: string) => `<nmaprun scanner="nmap">${inside}</nmaprun>`
const HOST = '<host><status state="up"/><address addr="192.0.2.7" addrtype="ipv4"/></host>'

/** A text in pieces of any size. */
const PIECES = (whole: string) =>
  fc
    .array(fc.integer({ min: 0, max: whole.length }), { maxLength: 12 })
    .map((cuts) => [0, ...cuts.toSorted((a, b) => a - b), whole.length])
    .map((cuts) => cuts.slice(1).map((end, i) => whole.slice(cuts[i], end)))

describe('what nmap prints', () => {
  it('is told by how it begins, after the command too, and a log that quotes it is none', () => {
    for (const whole of [TEXT, NORMAL, `heron:~$ sudo nmap -O -Pn 192.0.2.7\n\n${TEXT}`, `\ufeff${TEXT}`])
      expect(scanFormOf(whole), whole.slice(0, 40)).toBe('nmap-text')
    const copied = TEXT.slice(TEXT.indexOf('Nmap scan report'))
    expect(scanFormOf(copied)).toBe('nmap-text')
    const line = drawn('1 Invalid user bob from 192.0.2.1 port 2')
    expect(scanFormOf(line + TEXT)).toBeNull()
    expect(scanFormOf('Nmap has been here\n')).toBeNull()
  })

  it('gives the host with its ports, guesses, distance and times', () => {
    const { hosts, problem } = text(TEXT)
    expect(problem).toBeNull()
    expect(hosts).toEqual([
      {
        addresses: ['192.0.2.7'],
        hostNames: [],
        state: 'up',
        ports: [
          { port: 22, protocol: 'tcp', state: 'open', service: 'ssh', version: null },
          { port: 25, protocol: 'tcp', state: 'open', service: 'smtp', version: null },
          { port: 80, protocol: 'tcp', state: 'filtered', service: 'http', version: null },
          { port: 445, protocol: 'tcp', state: 'filtered', service: 'microsoft-ds', version: null },
          { port: 6006, protocol: 'tcp', state: 'open', service: 'X11:6', version: null },
          { port: 123, protocol: 'udp', state: 'open|filtered', service: 'ntp', version: null },
        ],
        notShown: [{ state: 'closed', count: 991 }],
        os: [
          { name: 'Linux 3.10 - 4.11', accuracy: 95 },
          { name: 'Heron WAP (wren, revision 2)', accuracy: 91 },
        ],
        osIsExact: false,
        distance: 16,
        at: { seconds: Date.UTC(2026, 2, 2, 10) / 1000, isLocal: true },
        seconds: 58.88,
      },
    ])
  })

  it('gives several hosts, versions behind reasons, and hosts that are down', () => {
    const { hosts, problem } = text(NORMAL)
    expect(problem).toBeNull()
    expect(hosts.map(({ addresses, hostNames, state }) => [addresses, hostNames, state])).toEqual([
      [['198.51.100.23'], ['heron.example'], 'up'],
      [['2001:db8::17'], [], 'up'],
      [[], ['wren.example'], 'down'],
    ])
    const [heron, second] = hosts
    expect(heron?.ports).toEqual([
      { port: 22, protocol: 'tcp', state: 'open', service: 'ssh', version: 'OpenSSH 6.9p1 Heron 2 (protocol 2.0)' },
      { port: 443, protocol: 'tcp', state: 'open', service: 'ssl/http', version: null },
    ])
    expect(heron).toMatchObject({
      notShown: [
        { state: 'closed', count: 995 },
        { state: 'filtered', count: 3 },
      ],
      os: [
        { name: 'Linux 3.2 - 3.8', accuracy: 100 },
        { name: 'Linux 4.4', accuracy: 100 },
      ],
      osIsExact: true,
      distance: 1,
      at: { seconds: Date.UTC(2026, 2, 1, 17, 4, 5) / 1000, isLocal: true },
      seconds: 60.1,
    })
    expect(second?.notShown).toEqual([
      { state: 'filtered', count: 600 },
      { state: 'closed', count: 400 },
    ])
  })

  it('takes a name that is no address as a name', () => {
    expect(text(TEXT.replace('192.0.2.7', 'X.X.X.X')).hosts).toMatchObject([{ addresses: [], hostNames: ['X.X.X.X'] }])
  })

  it('gives what came before a cut, without the last line, and says so', () => {
    const { hosts, problem } = text(TEXT.slice(0, TEXT.indexOf('http\n') + 2))
    expect(problem).toMatch(/^This nmap result ends before/)
    expect(hosts[0]?.ports.map(({ port }) => port)).toEqual([22, 25])
    expect(hosts[0]?.seconds).toBeNull()
  })

  it('keeps runs in one file apart', () => {
    const two = text(TEXT, NORMAL)
    expect(two.problem).toBeNull()
    expect(two.hosts.map(({ seconds }) => seconds)).toEqual([58.88, 60.1, 60.1, 60.1])
  })

  it('does not depend on the pieces, nor on carriage returns', () => {
    fc.assert(
      fc.property(fc.constantFrom(TEXT, NORMAL).chain(PIECES), (pieces) => {
        expect(text(...pieces)).toEqual(text(pieces.join('')))
        expect(text(pieces.join('').replaceAll('\n', '\r\n'))).toEqual(text(pieces.join('')))
      }),
      { seed: 1, numRuns: 60 },
    )
  })

  it('takes no longer for lines that are made to take long', () => {
    const long = (part: string) => part.repeat(Math.ceil(60_000 / part.length))
    const lines = [
      ...[long(', '), long('a (95%) '), long('(((')].flatMap((rest) => [
        `OS details: ${rest}`,
        `Aggressive OS guesses: ${rest}`,
        `Running: ${rest}`,
      ]),
      ...[long('1'), long('closed'), long('1 closed ')].flatMap((rest) => [
        `Not shown: ${rest}`,
        `All 1000 scanned ports on x are ${rest}`,
      ]),
      ...[long(':'), long(' [host down'), long(' (a')].map((rest) => `Nmap scan report for ${rest}]`),
      ...[long(' \u2028'), long('x ')].map((rest) => `22/tcp open ${rest}`),
      `Nmap done ${long(' scanned in 1')}`,
    ]
    const { hosts } = text(
      TEXT.slice(0, TEXT.indexOf('Host is')),
      ...lines.flatMap((line) => Array<string>(20).fill(`${line}\n`)),
    )
    expect(hosts.length).toBeGreaterThan(40)
  })

  it('survives any lines', () => {
    const LINE = fc.oneof(
      fc.string(),
      fc.constantFrom(...NORMAL.split('\n'), ...TEXT.split('\n')),
      fc.constantFrom(
        '99999/tcp open x',
        '22/tcp open',
        'Not shown: 999999999999 closed ports',
        'OS details: ((((, , (',
      ),
      fc.constant(`Nmap scan report for ${'a '.repeat(9000)}`),
    )
    fc.assert(
      fc.property(fc.array(LINE, { maxLength: 40 }), (lines) => {
        const whole = lines.join('\n')
        const { hosts } = text(whole)
        for (const { addresses, hostNames, ports } of hosts) {
          expect(addresses.length + hostNames.length).toBeGreaterThan(0)
          expect(hostNames.every((name) => name.length <= 500)).toBe(true)
          expect(ports.every(({ port }) => port <= 65_535)).toBe(true)
        }
      }),
      { seed: 2, numRuns: 200 },
    )
  })
})

describe('nmap’s XML', () => {
  it('is told by its element or its document type, other XML is not', () => {
    expect(scanFormOf(XML)).toBe('nmap-xml')
    expect(scanFormOf(RUN(HOST))).toBe('nmap-xml')
    expect(scanFormOf('<?xml version="1.0"?>\n<Events><Event/></Events>')).toBeNull()
    expect(scanFormOf('<34>1 2026-03-01T00:00:00Z heron sshd - - - <nmaprun>')).toBeNull()
  })

  it('gives hosts that are up or down, in either version of its form', () => {
    const { hosts, problem } = xml(XML)
    expect(problem).toBeNull()
    expect(hosts).toHaveLength(2)
    expect(hosts[0]).toEqual({
      addresses: ['192.0.2.7'],
      hostNames: ['lark.example'],
      state: 'up',
      ports: [
        { port: 25, protocol: 'tcp', state: 'open', service: 'ssh', version: 'OpenSSH 9.7 (protocol 2.0)' },
        { port: 80, protocol: 'tcp', state: 'filtered', service: 'http', version: null },
        { port: 53, protocol: 'udp', state: 'open|filtered', service: 'domain', version: null },
        { port: 993, protocol: 'tcp', state: 'open', service: 'ssl/imap', version: null },
      ],
      notShown: [{ state: 'closed', count: 996 }],
      os: [
        { name: 'FreeBSD 13.0', accuracy: 100 },
        { name: 'FreeBSD 12 & 14', accuracy: 97 },
      ],
      osIsExact: true,
      distance: 9,
      at: { seconds: 1_772_445_610, isLocal: false },
      seconds: 61.25,
    })
    expect(hosts[1]).toMatchObject({
      addresses: ['2001:DB8:0::17'],
      state: 'down',
      ports: [],
      at: { seconds: 1_772_445_600 },
    })
    expect(xml(XML.replace('1.05', '1.04')).hosts).toEqual(hosts)
  })

  it('that is not well-formed says where, and hosts before that count', () => {
    const { hosts, problem } = xml(RUN(`${HOST}\n<host><status state="up"></host>`))
    expect(problem).toMatch(/not well-formed XML at line 2, column \d+ \(/)
    expect(hosts).toHaveLength(1)
    expect(xml(`${RUN(HOST)}<more/>`).problem).toMatch(/not well-formed/)
  })

  it('that is cut short says so, and hosts that came whole count', () => {
    const { hosts, problem } = xml(XML.slice(0, XML.indexOf('<host><status state="down"') + 30))
    expect(problem).toMatch(/^This nmap result ends at line \d+ with elements open: it is cut short/)
    expect(hosts).toHaveLength(1)
  })

  it('refuses declarations and entities, and reads nothing of them', () => {
    const bombs = [
      `<?xml version="1.0"?><!DOCTYPE nmaprun [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${RUN(HOST)}`,
      `<!DOCTYPE nmaprun SYSTEM "x.dtd" [<!ENTITY % x SYSTEM "file:///etc/passwd"> %x;]>${RUN(HOST)}`,
    ]
    for (const bomb of bombs) {
      expect(scanFormOf(bomb)).toBe('nmap-xml')
      const { hosts, problem } = xml(bomb)
      expect(problem).toMatch(/entities are refused/)
      expect(hosts).toEqual([])
    }
    expect(xml(RUN('<host>&lol;</host>')).problem).toMatch(/undefined entity/)
  })

  it('with elements too deep, or of another kind, is refused', () => {
    expect(xml(RUN('<a>'.repeat(5000))).problem).toMatch(/within each other/)
    expect(xml('<!-- <nmaprun --><other/>').problem).toMatch(/outermost element/)
  })

  it('with more hosts or text than any scan has is read no further', () => {
    const many = xml(`<nmaprun>${HOST.repeat(100_001)}</nmaprun>`)
    expect(many.problem).toMatch(/more than 100,000 hosts/)
    expect(many.hosts).toHaveLength(100_000)
    const blank = ' '.repeat(8 << 20)
    expect(xml('<nmaprun>', ...Array<string>(9).fill(blank)).problem).toMatch(/longer than 64 MiB/)
  })

  it('does not depend on the pieces', () => {
    const broken = XML.replace('</ports>', '</port>')
    fc.assert(
      fc.property(fc.constantFrom(XML, broken).chain(PIECES), (pieces) => {
        expect(xml(...pieces)).toEqual(xml(pieces.join('')))
      }),
      { seed: 3, numRuns: 60 },
    )
  })

  it('survives any change', () => {
    const CHANGE = fc.tuple(
      fc.nat(XML.length),
      fc.nat(40),
      fc.oneof(fc.string(), fc.constantFrom('<', '>', '"', '&', '<!--')),
    )
    fc.assert(
      fc.property(CHANGE, ([at, length, put]) => {
        const { hosts, problem } = xml(XML.slice(0, at) + put + XML.slice(at + length))
        expect(problem === null || problem.length < 400).toBe(true)
        expect(hosts.length).toBeLessThanOrEqual(3)
      }),
      { seed: 4, numRuns: 300 },
    )
  })
})

describe('a result among logs', () => {
  const LOG = drawn('1 Failed password for root from 192.0.2.7 port 1 ssh2')
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, 'utf16le')])

  it('counts no line and no entry, in whatever wrapping', async () => {
    const alone = await read([inputOf({ content: LOG })])
    const wrapped = [XML, gzipSync(XML), utf16, gzipSync(NORMAL)].map((content, i) =>
      inputOf({ name: `${i}.nmap`, content }),
    )
    const log = await read([inputOf({ content: LOG }), ...wrapped])
    expect(log.lines).toEqual(alone.lines)
    expect(log.complete).toBe(true)
    expect(log.table.files).toEqual(['auth.log'])
    expect(log.files.map(({ entries, error }) => [entries, error])).toEqual([
      [1, null],
      ...wrapped.map(() => [0, null]),
    ])
    expect(log.scanFiles.map(({ place, hosts }) => [place, hosts.length])).toEqual([
      [1, 2],
      [2, 2],
      [3, 1],
      [4, 3],
    ])
  })

  it('that is damaged leaves the log whole, and says why', async () => {
    const log = await read([inputOf({ content: XML.replace('</os>', '') }), inputOf({ content: LOG })])
    expect(log.complete).toBe(true)
    expect(log.files.map(({ error }) => error)).toEqual([expect.stringContaining('not well-formed'), null])
    const cut = await read([inputOf({ content: gzipSync(NORMAL).subarray(0, 200) }), inputOf({ content: LOG })])
    expect(cut.files[0]?.error).toMatch(/gzip data stop/)
  })

  it('is no text of lines', () => {
    expect(sniff(new TextEncoder().encode(XML))).toEqual({ kind: 'scan', scan: 'nmap-xml' })
    expect(sniff(new TextEncoder().encode(LOG))).toEqual({ kind: 'text' })
  })
})
