import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ImportedLog } from '../../../src/import/import-log'
import { Keeper } from '../../../src/import/read/archive/keeper'
import { blobInput, type LogInput } from '../../../src/import/read/log-input'
import { openInputs } from '../../../src/import/read/open-inputs'
import {
  type ArchiveFile,
  concatenated,
  gnuLongName,
  paxHeader,
  TAR_END,
  tarMember,
  tarOf,
  utf8,
  type ZipFile,
  zipOf,
} from './archives'
import {
  BZIP2,
  GNU_TAR,
  LONG_PATH,
  PAX_TAR,
  sampleLines,
  USTAR,
  XZ,
  ZIP_FROM_PIPE,
  ZIP_TO_PIPE,
  ZSTD,
} from './packed-samples'
import { bytesInput, eventsOf, inWords, read, REFERENCE } from './picture'

const gzip = (bytes: Uint8Array | string) => new Uint8Array(gzipSync(bytes))
const gunzip = (bytes: Uint8Array) => new Uint8Array(gunzipSync(bytes))
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
const JOURNAL = utf8('LPKSHHRH')
const ONE = sampleLines(0, 15)
const TWO = sampleLines(15, 30)

/** What is reported of each file: its name, entries and what is said of it. */
function reports(log: ImportedLog) {
  return log.files.map(({ name, entries, error, note }) => ({ name, entries, error, note }))
}

const fine = (name: string, entries: number) => ({ name, entries, error: null, note: null })
const words = (log: ImportedLog) => eventsOf(log).map(inWords)

/** Events without the names of files, which differ between an archive and its files. */
function facts(log: ImportedLog) {
  return eventsOf(log).map(({ file, ...rest }) => ({ ...rest, file: file.replace(/^.* › /, '') }))
}

describe('archives by the tools that people use', () => {
  it.each([
    ['GNU tar', 'a.tar', gunzip(GNU_TAR)],
    ['POSIX tar with pax headers', 'a.tar', gunzip(PAX_TAR)],
    ['ustar', 'a.tar', gunzip(USTAR)],
    ['a gzipped tar', 'a.tgz', GNU_TAR],
    ['Info-ZIP, into a pipe', 'a.zip', ZIP_TO_PIPE],
  ])('%s: each log is a file of its own', async (_, name, bytes) => {
    const log = await read([bytesInput(bytes, name)])
    const [archive, ...logs] = reports(log)
    expect(archive).toEqual(fine(name, 0))
    expect(logs.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
      fine(`${name} › var/log/auth.log`, 15),
      fine(`${name} › ${LONG_PATH}`, 15),
    ])
    expect(words(log)).toEqual(words(await read([bytesInput(utf8(ONE + TWO))])))
    expect(log.complete).toBe(true)
  })

  it('Info-ZIP, out of a pipe', async () => {
    expect(reports(await read([bytesInput(ZIP_FROM_PIPE, 'a.zip')]))).toEqual([fine('a.zip', 0), fine('a.zip › -', 15)])
  })

  it('gives a file in it the time that the archive has of it, or the archive’s own', async () => {
    const inputs = [bytesInput(gunzip(PAX_TAR), 'a.tar'), bytesInput(ZIP_FROM_PIPE, 'a.zip')]
    const dated = [...inputs, bytesInput(tarOf([{ path: 'x.log', content: ONE }]), 'b.tar', 1_700_000_000)]
    const opened = (await open(dated)).filter((file) => !file.isDropped)
    const times = new Map(opened.map(({ input }) => [input.name, input.modified]))
    expect(times.get('a.tar › var/log/auth.log')).toBe(Date.UTC(2026, 2, 2))
    expect(times.get('b.tar › x.log')).toBe(1_700_000_000_000)
  })
})

function open(inputs: readonly LogInput[], keeper = new Keeper(), signal = new AbortController().signal) {
  return openInputs(inputs, { signal, onUnpacking: () => undefined }, keeper)
}

/** A set as logrotate leaves it, each file changed when its last line was written. */
const SET: readonly ArchiveFile[] = [
  ['auth.log', 60, 80],
  ['auth.log.1', 40, 60],
  ['auth.log.2', 20, 40],
  ['auth.log.10', 0, 20],
].map(([name, from, to]) => ({
  path: `var/log/${String(name)}`,
  content: sampleLines(Number(from), Number(to)),
  modified: Date.UTC(2026, 2, 1) / 1000 + Number(to),
}))

/** The files of a set, dropped one by one. */
function loose(files: readonly ArchiveFile[]): LogInput[] {
  return files.map(({ path, content, modified }) =>
    bytesInput(typeof content === 'string' ? utf8(content) : content, path, modified),
  )
}

const CONTAINERS: readonly (readonly [string, (files: readonly ArchiveFile[]) => Uint8Array])[] = [
  ['tar', tarOf],
  ['gzipped tar', (files) => gzip(tarOf(files))],
  ['tar of compressed files', (files) => tarOf(files.map((file) => ({ ...file, content: gzip(file.content) })))],
  ['gzipped tar of compressed files', (files) => gzip(tarOf(files.map((f) => ({ ...f, content: gzip(f.content) }))))],
  ['zip', zipOf],
  ['zip, stored', (files) => zipOf(files.map((file) => ({ ...file, method: 0 })))],
  ['zip, sizes behind the files', (files) => zipOf(files.map((file) => ({ ...file, hasDescriptor: true })))],
  ['zip64', (files) => zipOf(files.map((file) => ({ ...file, isZip64: true })))],
  ['zip in a zip', (files) => zipOf([{ path: 'in.zip', content: zipOf(files) }])],
  ['gzipped tar in a zip', (files) => zipOf([{ path: 'in.tgz', content: gzip(tarOf(files)) }])],
  ['zip in a gzipped tar', (files) => gzip(tarOf([{ path: 'in.zip', content: zipOf(files) }]))],
]

describe.each(CONTAINERS)('a rotated set as %s', (_, pack) => {
  it('reads like the files dropped one by one', async () => {
    const [archive, dropped] = [await read([bytesInput(pack(SET), 'a')]), await read(loose(SET))]
    expect(facts(archive)).toEqual(facts(dropped))
    expect(archive.lines).toEqual(dropped.lines)
    expect(archive.assumed).toEqual({ ...dropped.assumed, files: archive.assumed.files })
    expect(archive.complete).toBe(true)
  })
})

describe('an archive', () => {
  it('reads the same for any size of range', async () => {
    const archive = bytesInput(tarOf(SET), 'a.tar')
    const expected = facts(await read([archive]))
    for (const range of [1, 2, 100, 4096]) expect(facts(await read([archive], { range, atOnce: 3 }))).toEqual(expected)
  })

  it('reads like its files for any split, container and place among loose files', async () => {
    const text = sampleLines(0, 40)
    const lines = text.split(/(?<=\n)/)
    const expected = facts(await read([bytesInput(utf8(text), 'x')])).map(({ line: _, file: __, ...rest }) => rest)
    const split = fc.array(fc.nat(lines.length), { maxLength: 4 })
    const which = fc.nat(CONTAINERS.length - 1)
    await fc.assert(
      fc.asyncProperty(split, which, fc.nat(4), async (cuts, kind, looseFiles) => {
        const places = [0, ...cuts.toSorted((a, b) => a - b), lines.length]
        const files = places.slice(1).flatMap((end, i) => {
          const content = lines.slice(places[i], end).join('')
          return content === '' ? [] : [{ path: `log.${String(i)}`, content, modified: REFERENCE }]
        })
        const [, pack] = CONTAINERS[kind] ?? []
        const packed = files.slice(looseFiles)
        const inputs = loose(files.slice(0, looseFiles))
        if (pack !== undefined && packed.length > 0) inputs.push(bytesInput(pack(packed), 'a'))
        const log = await read(inputs)
        expect(facts(log).map(({ line: _, file: __, ...rest }) => rest)).toEqual(expected)
      }),
      { seed: 2, numRuns: 30 },
    )
  })

  it('may hold compressed files of every kind, and says how each is compressed', async () => {
    const files = [
      { path: 'a.gz', content: gzip(ONE + TWO) },
      { path: 'b.xz', content: XZ },
      { path: 'c.bz2', content: BZIP2 },
      { path: 'd.zst', content: ZSTD },
    ]
    for (const bytes of [tarOf(files), gzip(tarOf(files)), zipOf(files)]) {
      const log = await read([bytesInput(bytes, 'a')])
      expect(log.files.map(({ compression, entries }) => [compression, entries])).toEqual([
        [null, 0],
        ['gzip', 30],
        ['xz', 30],
        ['bzip2', 30],
        ['zstd', 30],
      ])
    }
  })

  it('may be behind something else, as one that unpacks itself', async () => {
    const log = await read([bytesInput(zipOf([{ path: 'auth.log', content: ONE }], utf8('PK\x03\x04 and so on')), 'a')])
    expect(log.files.map(({ entries }) => entries)).toEqual([0, 15])
  })

  it('is opened in another archive, and no deeper', async () => {
    const inner = zipOf([{ path: 'auth.log', content: ONE }])
    const middle = tarOf([
      { path: 'in.zip', content: inner },
      { path: 'b.log', content: TWO },
    ])
    const log = await read([bytesInput(zipOf([{ path: 'm.tar', content: middle }]), 'o.zip')])
    expect(reports(log)).toEqual([
      fine('o.zip', 0),
      {
        name: 'o.zip › m.tar',
        entries: 0,
        error: '1 file in it is an archive in an archive in an archive: unpack the outer ones (in.zip).',
        note: null,
      },
      fine('o.zip › m.tar › b.log', 15),
    ])
    expect(log.complete).toBe(false)
  })

  it('is not read on when reading was stopped', async () => {
    const stop = new AbortController()
    const archive = gzip(tarOf(SET))
    const watch = { signal: stop.signal, onUnpacking: () => { stop.abort() } } // prettier-ignore
    const files = await openInputs([bytesInput(archive, 'a')], watch)
    expect(files.length).toBeLessThan(3)
  })
})

describe('what is no log in an archive', () => {
  const files: readonly ArchiveFile[] = [
    { path: 'var/log/', content: '', type: '5' },
    { path: 'var/log/auth.log', content: ONE },
    { path: 'var/log/wtmp', content: concatenated([Uint8Array.of(7, 0, 0, 0, 9), new Uint8Array(379)]) },
    { path: 'var/log/lastlog', content: concatenated([utf8('time'), utf8('pts/0'), new Uint8Array(500)]) },
    { path: 'var/log/journal/x/system.journal', content: JOURNAL },
    { path: 'shot.png', content: PNG },
    { path: 'var/log/empty', content: '' },
    { path: '__MACOSX/var/log/auth.log', content: TWO },
    { path: 'var/log/._auth.log', content: Uint8Array.of(0, 5, 0x16, 7) },
    { path: 'var/.DS_Store', content: Uint8Array.of(0, 0, 0, 1) },
  ]

  it.each([
    ['tar', tarOf(files)],
    ['gzipped tar', gzip(tarOf(files))],
    ['zip', zipOf(files)],
  ])('is passed over in one sentence: %s', async (_, bytes) => {
    const log = await read([bytesInput(bytes, 'a')])
    expect(reports(log)).toEqual([
      {
        name: 'a',
        entries: 0,
        error: null,
        note:
          '4 files in it are no text logs (var/log/wtmp, var/log/lastlog, var/log/journal/x/system.journal, shot.png).' +
          ' 1 file in it is empty (var/log/empty). A binary journal becomes text with journalctl --file NAME -o export.',
      },
      fine('a › var/log/auth.log', 15),
    ])
    expect(log.complete).toBe(true)
  })

  it('is the archive’s error where there is nothing else', async () => {
    const log = await read([bytesInput(zipOf([{ path: 'shot.png', content: PNG }]), 'a'), bytesInput(utf8(ONE), 'b')])
    expect(reports(log)).toEqual([
      {
        name: 'a',
        entries: 0,
        error: 'No text log was found in this archive. 1 file in it is no text log (shot.png).',
        note: null,
      },
      fine('b', 15),
    ])
    expect(log.complete).toBe(true)
    const empty = await read([bytesInput(zipOf([]), 'a')])
    expect(empty.files[0]?.error).toBe('No text log was found in this archive. It is empty.')
  })

  it('is said of an Office document, which is a zip archive of text', async () => {
    const log = await read([bytesInput(zipOf([{ path: '[Content_Types].xml', content: '<Types/>' }]), 'a.xlsx')])
    expect(log.files[0]?.error).toBe('This is an Office document: save it as text or CSV to read what is in it.')
  })

  it('may be an archive without a log, or such a document', async () => {
    const log = await read([
      bytesInput(
        zipOf([
          { path: 'auth.log', content: ONE },
          { path: 'pictures.zip', content: zipOf([{ path: 'shot.png', content: PNG }]) },
          { path: 'notes.docx', content: zipOf([{ path: '[Content_Types].xml', content: '<Types/>' }]) },
        ]),
        'a',
      ),
    ])
    expect(reports(log)).toEqual([
      { name: 'a', entries: 0, error: null, note: '2 files in it are no text logs (pictures.zip, notes.docx).' },
      fine('a › auth.log', 15),
    ])
  })

  it('is listed by a few names, and how many more', async () => {
    const pictures = Array.from({ length: 1200 }, (_, i) => ({ path: `${i}.png`, content: PNG }))
    const log = await read([bytesInput(tarOf([{ path: 'a.log', content: ONE }, ...pictures]), 'a')])
    expect(log.files[0]?.note).toBe(
      '1,200 files in it are no text logs (0.png, 1.png, 2.png, 3.png, 4.png, 5.png and 1,194 more).',
    )
  })
})

describe('names in an archive', () => {
  it.each([
    ['../../etc/auth.log'],
    ['__proto__'],
    ['constructor'],
    ['/var/log/auth.log'],
    ['größe/認証.log'],
    ['a › b'],
  ])('are only shown: %s', async (path) => {
    for (const bytes of [tarOf([{ path, content: ONE }]), zipOf([{ path, content: ONE }])]) {
      expect(reports(await read([bytesInput(bytes, 'a')]))).toEqual([fine('a', 0), fine(`a › ${path}`, 15)])
    }
  })

  it('in Latin-1 keep their letters', async () => {
    const path = Uint8Array.of(...utf8('gr'), 0xf6, ...utf8('sse.log'))
    const member = tarMember({ path: 'placeholder.log', content: ONE })
    const renamed = rename(member, path)
    expect(reports(await read([bytesInput(concatenated([renamed, TAR_END]), 'a')]))[1]?.name).toMatch(
      /^a › gr.sse.log$/,
    )
  })

  it('come from headers of their own where they are long, and those serve one file', async () => {
    const long = `var/${'x'.repeat(300)}/auth.log`
    const short = tarMember({ path: 'b.log', content: TWO })
    for (const header of [gnuLongName(long), paxHeader({ path: long })]) {
      const bytes = concatenated([header, tarMember({ path: 'cut', content: ONE }), short, TAR_END])
      expect(reports(await read([bytesInput(bytes, 'a')]))).toEqual([
        fine('a', 0),
        fine(`a › ${long}`, 15),
        fine('a › b.log', 15),
      ])
    }
  })

  it('that stand twice are of one file, of which the later counts, as tar -r means it', async () => {
    const files = [
      { path: 'auth.log', content: ONE },
      { path: 'auth.log', content: ONE + TWO },
    ]
    for (const bytes of [tarOf(files), gzip(tarOf(files)), zipOf(files)]) {
      const [archive, ...logs] = reports(await read([bytesInput(bytes, 'a')]))
      expect(archive?.note).toBe('1 file in it is there again, and newer (auth.log).')
      expect(logs).toEqual([fine('a › auth.log', 30)])
    }
  })

  function rename(member: Uint8Array, name: Uint8Array): Uint8Array {
    const renamed = member.slice()
    renamed.fill(0, 0, 100)
    renamed.set(name)
    renamed.fill(32, 148, 156)
    const sum = renamed.subarray(0, 512).reduce((total, byte) => total + byte, 0)
    renamed.set(utf8(`${sum.toString(8).padStart(6, '0')}\0 `), 148)
    return renamed
  }
})

describe('a damaged archive', () => {
  const [newest, older] = [sampleLines(20, 40), sampleLines(0, 20)]
  const files = [
    { path: 'auth.log.1', content: older },
    { path: 'auth.log', content: newest },
  ]

  it.each([
    ['tar', tarOf(files), 512],
    ['gzipped tar', gzip(tarOf(files)), 12],
    ['zip', zipOf(files), 30],
    ['zip, stored', zipOf(files.map((file) => ({ ...file, method: 0 }))), 30],
    ['zip, sizes behind', zipOf(files.map((file) => ({ ...file, hasDescriptor: true }))), 30],
  ])('cut short anywhere gives the lines before, and says so: %s', async (_, bytes, least) => {
    const whole = words(await read([bytesInput(bytes, 'a')]))
    expect(whole).toHaveLength(40)
    let most = 0
    for (let end = least; end < bytes.length; end += 23) {
      const log = await read([bytesInput(bytes.subarray(0, end), 'a')])
      const some = words(log)
      expect(whole.slice(0, some.length)).toEqual(some)
      most = Math.max(most, some.length)
      if (some.length < 40) {
        expect(log.files[0]?.error).toMatch(/cut short|No text log/)
        if (some.length > 0) expect(log.complete).toBe(false)
      }
    }
    expect(most).toBeGreaterThan(35)
  })

  it('says where its headers stop making sense', async () => {
    const bytes = tarOf(files)
    const second = 512 + Math.ceil(older.length / 512) * 512
    bytes[second + 20] = 0x7f
    for (const archive of [bytes, gzip(bytes)]) {
      const log = await read([bytesInput(archive, 'a')])
      expect(reports(log)).toEqual([
        {
          name: 'a',
          entries: 0,
          error: `The tar data are damaged near byte ${second.toLocaleString('en')} (no file header): what follows could not be read.`,
          note: null,
        },
        fine('a › auth.log.1', 20),
      ])
      expect(log.complete).toBe(false)
    }
  })

  it('finds a file whose checksum is another', async () => {
    const log = await read([bytesInput(zipOf([{ path: 'auth.log', content: ONE, crc: 7 }]), 'a')])
    expect(log.files[1]?.error).toMatch(/^The zip data are damaged near byte [\d,]+ \(incorrect data check\)/)
    expect([log.files[1]?.entries, log.complete]).toEqual([15, false])
  })

  it('names the files that it cannot give', async () => {
    const good = { path: 'auth.log', content: ONE }
    const said = async (bad: ZipFile) => reports(await read([bytesInput(zipOf([good, bad]), 'a')]))[0]?.error
    expect(await said({ path: 'x.log', content: TWO, flags: 1 })).toBe(
      '1 file in it is encrypted: unpack the archive with its password (x.log).',
    )
    expect(await said({ path: 'x.log', content: TWO, method: 9 })).toBe(
      '1 file in it is packed in a way that is not known here (x.log).',
    )
  })

  it('is not fooled by files that lie over each other', async () => {
    const bytes = zipOf([
      { path: 'a.log', content: ONE },
      { path: 'b.log', content: TWO },
    ])
    // The second entry of the directory points at the first file.
    const view = new DataView(bytes.buffer)
    const entry = findEntry(view, bytes.length - 22)
    view.setUint32(entry + 42, 0, true)
    const log = await read([bytesInput(bytes, 'a')])
    expect(log.files[0]?.error).toBe('1 file in it lies over another, as in a bomb (b.log).')
  })

  /** Where the last entry of a zip directory begins. */
  function findEntry(view: DataView, end: number): number {
    for (let at = end - 46; at >= 0; at--) if (view.getUint32(at, true) === 0x02014b50) return at
    return -1
  }
})

describe('memory', () => {
  it('is bounded: what cannot be kept is named', async () => {
    const noise = Array.from({ length: 4000 }, (_, i) => `${(i * 2654435761) % 2 ** 32} `).join('')
    const archive = gzip(
      tarOf([
        { path: 'a.log', content: ONE },
        { path: 'b.log', content: noise.repeat(20) },
        { path: 'c.log', content: TWO },
      ]),
    )
    const [report, ...logs] = await open([bytesInput(archive, 'a')], new Keeper(2000))
    expect(report?.error).toBe(
      '1 file in it could not be kept in memory with the others: unpack the archive and drop what is in it (b.log).',
    )
    expect(logs.map(({ input }) => input.name)).toEqual(['a › a.log', 'a › c.log'])
  })

  it('is bounded for 800 MB of zeros in a zip, of which one line comes', { timeout: 60_000 }, async () => {
    const zeros = new Uint8Array(64 << 20)
    const bomb = gzip(zeros)
    const log = await read([
      bytesInput(zipOf([{ path: 'a.gz', content: concatenated(Array.from({ length: 12 }, () => bomb)) }]), 'a'),
    ])
    expect([log.files[1]?.entries, log.lines.unreadable, log.complete]).toEqual([1, 1, true])
    expect(process.memoryUsage().arrayBuffers).toBeLessThan(600 << 20)
  })

  it('is bounded for thousands of files: a few are opened at once', async () => {
    let under = 0
    let most = 0
    const inputs = Array.from({ length: 500 }, (_, i): LogInput => {
      const input = blobInput(new Blob([sampleLines(i, i + 1)]), `log.${String(i)}`, 0)
      return {
        ...input,
        read: async (start, end) => {
          most = Math.max(most, ++under)
          const bytes = await input.read(start, end)
          under--
          return bytes
        },
      }
    })
    expect(await open(inputs)).toHaveLength(500)
    expect(most).toBeLessThanOrEqual(16)
  })
})
