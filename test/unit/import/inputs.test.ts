import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { GzipReader } from '../../../src/import/read/decompress/gzip'
import { openInput } from '../../../src/import/read/open-input'
import { joined } from '../../../src/import/read/range'
import { bytesInput, drawn, eventsOf, inWords, inputOf, read } from './picture'

const S = '203.0.113.9'
const LOG = drawn(`
  1 Invalid user ann from ${S} port 1
  2 Failed password for root from ${S} port 2 ssh2
  3 Accepted publickey for marit from 192.0.2.1 port 3 ssh2: ED25519 SHA256:abc`)
const WORDS = [`hostile ann- ${S}:1`, `hostile root+ ${S}:2 password`, 'success marit+ 192.0.2.1:3 publickey']

async function wordsOf(bytes: Uint8Array): Promise<string[]> {
  return eventsOf(await read([bytesInput(bytes)])).map(inWords)
}

async function reportOf(bytes: Uint8Array) {
  const log = await read([bytesInput(bytes)])
  return {
    error: log.files[0]?.error,
    entries: log.files[0]?.entries,
    attempts: log.table.length,
    complete: log.complete,
  }
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const zipped = (text: string) => new Uint8Array(gzipSync(text))

function unzip(pieces: readonly Uint8Array[]): string {
  const reader = new GzipReader()
  let text = ''
  for (const piece of pieces) for (const bytes of reader.push(piece)) text += new TextDecoder().decode(bytes)
  for (const bytes of reader.finish()) text += new TextDecoder().decode(bytes)
  return text
}

describe('gzip', () => {
  const members = joined(joined(zipped('one\n'), zipped('')), zipped('two\n'))

  it('reads all members, wherever the stream is cut', () => {
    for (let cut = 0; cut <= members.length; cut++) {
      expect(unzip([members.subarray(0, cut), members.subarray(cut)])).toBe('one\ntwo\n')
    }
    expect(unzip([...members].map((byte) => new Uint8Array([byte])))).toBe('one\ntwo\n')
  })

  it('takes zeros behind the last member as padding, wherever they are cut', () => {
    const padded = joined(members, new Uint8Array(7))
    for (let cut = 0; cut <= padded.length; cut++) {
      expect(unzip([padded.subarray(0, cut), padded.subarray(cut)])).toBe('one\ntwo\n')
    }
  })

  it('keeps the lines before a stream that ends too early, and says so', async () => {
    const text = drawn(
      Array.from({ length: 3000 }, (_, i) => `${i} Invalid user u${i * 7919} from ${S} port ${i + 1}`).join('\n'),
    )
    const whole = zipped(text)
    const half = await reportOf(whole.subarray(0, whole.length >> 1))
    expect(half.error).toMatch(/^The gzip data stop at byte [\d,]+ without their end mark: the file is cut short\.$/)
    expect(half.attempts).toBeGreaterThan(1000)
    expect(half.attempts).toBeLessThan(3000)
    expect(half.complete).toBe(false)
    const damaged = whole.slice()
    damaged.fill(0xff, damaged.length - 4000, damaged.length - 3900)
    const broken = await reportOf(damaged)
    expect(broken.error).toMatch(/^The gzip data are damaged near byte [\d,]+ \(/)
    expect(broken.attempts).toBeGreaterThan(1000)
    expect(broken.complete).toBe(false)
  })

  it('keeps all lines before bytes that are no gzip, and says what those are', async () => {
    const text = drawn(
      Array.from({ length: 2000 }, (_, i) => `${i} Invalid user u${i} from ${S} port ${i + 1}`).join('\n'),
    )
    for (const whole of [text, text.slice(0, -1)]) {
      const report = await reportOf(joined(zipped(whole), utf8('what a broken copy leaves')))
      expect(report.error).toMatch(/^Behind the gzip data, from byte [\d,]+ on, is something else: it was left out\.$/)
      expect([report.entries, report.attempts, report.complete]).toEqual([2000, 2000, false])
    }
  })

  it('says so of a file that is a gzip header only, or a gzip in a gzip', async () => {
    expect((await reportOf(zipped(LOG).subarray(0, 10))).error).toMatch(/cut short/)
    expect((await reportOf(new Uint8Array(gzipSync(zipped(LOG))))).error).toBe(
      'This is a gzip file inside a gzip file: a text log was expected, plain, compressed or in an archive.',
    )
  })

  it('is found by its bytes, and reported', async () => {
    const log = await read([bytesInput(zipped(LOG), 'auth.log')])
    expect(eventsOf(log).map(inWords)).toEqual(WORDS)
    expect(log.files[0]?.compression).toBe('gzip')
  })

  it('sees the head of a stream too short to fill a buffer, so that files can be put in order', async () => {
    const opened = await openInput(bytesInput(zipped(LOG).subarray(0, -9)))
    expect(opened.kind === 'stream' && opened.head.length).toBeGreaterThan(20)
  })
})

describe('encodings', () => {
  it.each(['utf-16le', 'utf-16be'])('reads %s', async (label) => {
    const bytes = new Uint8Array(2 + LOG.length * 2)
    const view = new DataView(bytes.buffer)
    ;`\uFEFF${LOG}`.split('').forEach((char, i) => {
      view.setUint16(i * 2, char.charCodeAt(0), label === 'utf-16le')
    })
    expect(await wordsOf(bytes)).toEqual(WORDS)
  })

  it('reads UTF-8 behind a byte order mark, whatever the range', async () => {
    const bytes = utf8(`\uFEFF${LOG}`)
    for (const range of [1, 2, 3, 4, 1000]) {
      expect(eventsOf(await read([bytesInput(bytes)], { range })).map(inWords)).toEqual(WORDS)
    }
    expect(await wordsOf(new Uint8Array(gzipSync(bytes)))).toEqual(WORDS)
  })

  it('keeps the bytes of a log in Latin-1, or in none', async () => {
    const named = (name: readonly number[]) => {
      const [before, behind] = drawn(`1 Invalid user NAME from ${S} port 1`).split('NAME')
      return joined(joined(utf8(before ?? ''), Uint8Array.of(...name)), utf8(behind ?? ''))
    }
    for (const pack of [(bytes: Uint8Array) => bytes, (bytes: Uint8Array) => new Uint8Array(gzipSync(bytes))]) {
      expect(await wordsOf(pack(named([0x6a, 0xf6, 0x72, 0x67])))).toEqual([`hostile jörg- ${S}:1`])
      expect(await wordsOf(pack(named([0xff, 0xfe, 0xc3])))).toEqual([`hostile ÿþÃ- ${S}:1`])
    }
  })

  it('reads on behind runs of NUL', async () => {
    expect(await wordsOf(utf8(LOG.replace('\n', `\n${'\0'.repeat(5000)}`)))).toEqual(WORDS)
    expect(await wordsOf(utf8(`${'\0'.repeat(100_000)}${LOG}`))).toEqual(WORDS)
  })

  it('reads a log without an end to its last line, and with CRLF', async () => {
    expect(await wordsOf(utf8(LOG.slice(0, -1)))).toEqual(WORDS)
    expect(await wordsOf(utf8(LOG.replaceAll('\n', '\r\n')))).toEqual(WORDS)
  })
})

describe('long lines', () => {
  const long = (length: number) => joined(joined(utf8(LOG), new Uint8Array(length).fill(120)), utf8(`\n${LOG}`))

  // The notice of the second part belongs to the connection of the first: the pid and the source are the same.
  it('count as one that could not be read, in a file and in a stream', async () => {
    const log = await read([bytesInput(long(50_000_000))])
    expect(eventsOf(log).map(inWords)).toEqual([...WORDS, ...WORDS.slice(1)])
    expect([log.lines.unreadable, log.files[0]?.entries]).toEqual([1, 7])
    const stream = await read([bytesInput(new Uint8Array(gzipSync(long(50_000_000), { level: 1 })))])
    expect([stream.table.length, stream.lines.unreadable, stream.files[0]?.entries]).toEqual([5, 1, 7])
  })

  it('are read up to 64 kB in linear time', async () => {
    const line = drawn(`1 Invalid user ${' from 1.2.3.4 port 1 ssh2: '.repeat(2400)} from ${S} port 1`)
    const start = performance.now()
    expect(await wordsOf(utf8(line.repeat(20)))).toHaveLength(1)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})

describe('CSV', () => {
  it('reads Splunk’s _raw', async () => {
    const rows = LOG.trim()
      .split('\n')
      .map((line) => `"2026-03-01T00:00:00.000+0000","${line}",heron`)
    expect(await wordsOf(utf8(`"_time","_raw",host\n${rows.join('\n')}\n`))).toEqual(WORDS)
    expect(
      await wordsOf(
        utf8(
          `_time,host,_raw\r\n${LOG.trim()
            .split('\n')
            .map((line) => `x,heron,${line}`)
            .join('\r\n')}\r\n`,
        ),
      ),
    ).toEqual(WORDS)
  })

  it('reads Elastic’s message with @timestamp, as Kibana writes it too', async () => {
    const message = `Failed password for root from ${S} port 2 ssh2`
    const csv = `@timestamp,host.name,process.name,process.pid,message\r\n2026-03-01T00:00:00.000Z,heron,sshd,17,${message}\r\n"Mar 1, 2026 @ 00:00:05.250",heron,sshd,17,"${message}"\r\n2026-03-01T00:00:09.000Z,heron,sudo,18,${message}\r\n`
    const events = eventsOf(await read([bytesInput(utf8(csv))]))
    expect(events.map(({ time, logHost }) => [time, logHost])).toEqual([
      ['2026-03-01T00:00:00Z', 'heron'],
      ['2026-03-01T00:00:05.250000', 'heron'],
    ])
    expect(events.map(inWords)).toEqual([WORDS[1], WORDS[1]])
  })

  it('keeps the bytes of an export in Latin-1, and reads one in UTF-8 behind a byte order mark', async () => {
    const [before, behind] = `_time,message\n2026-03-01T00:00:00Z,Invalid user NAME from ${S} port 1\n`.split('NAME')
    const latin1 = joined(joined(utf8(before ?? ''), Uint8Array.of(0x6a, 0xf6, 0x72, 0x67)), utf8(behind ?? ''))
    expect(await wordsOf(latin1)).toEqual([`hostile jörg- ${S}:1`])
    expect(await wordsOf(utf8(`\uFEFF${before ?? ''}jörg€${behind ?? ''}`))).toEqual([`hostile jörg€- ${S}:1`])
  })

  it('reads an export in UTF-16', async () => {
    const csv = `\uFEFF_time;message\n2026-03-01T00:00:00Z;Invalid user jörg from ${S} port 1\n`
    const bytes = new Uint8Array(Buffer.from(csv, 'utf16le'))
    expect(await wordsOf(bytes)).toEqual([`hostile jörg- ${S}:1`])
    expect(await wordsOf(new Uint8Array(gzipSync(bytes)))).toEqual([`hostile jörg- ${S}:1`])
  })

  it('takes a quoted line end as a blank: a record is one line', async () => {
    const forged = `Invalid user a\nMar  1 00:00:00 heron sshd[9]: Accepted password for root from 192.0.2.66 port 1 ssh2 from ${S} port 1`
    const csv = `_time;message\n2026-03-01T00:00:00Z;"${forged}"\n`
    const words = await wordsOf(utf8(csv))
    expect(words).toHaveLength(1)
    expect(words[0]).toMatch(/^hostile a Mar/)
  })

  it('reads records that a chunk’s end cuts', async () => {
    const filler = 'x'.repeat(900)
    const rows = Array.from(
      { length: 3000 },
      (_, i) => `${filler},"Mar  1 00:00:00 heron sshd[${i}]: Invalid user u${i} from ${S} port 1"`,
    )
    expect(await wordsOf(utf8(`note,message\n${rows.join('\n')}`))).toHaveLength(3000)
  })
})

describe('what is no log', () => {
  it.each([
    [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 'a PNG picture'],
    [[0xff, 0xd8, 0xff, 0xe0], 'a JPEG picture'],
    [[0x25, 0x50, 0x44, 0x46, 0x2d], 'a PDF document'],
    [[1, 2, 3, 4, 5, 6, 7, 8], 'binary data'],
  ])('%j is %s', async (bytes, what) => {
    const log = await read([bytesInput(new Uint8Array(bytes), 'x'), inputOf({ content: LOG })])
    expect(log.files[0]?.error).toBe(`This is ${what}: a text log was expected, plain, compressed or in an archive.`)
    expect(eventsOf(log).map(inWords)).toEqual(WORDS)
    expect(log.complete).toBe(true)
  })

  it('is said of an empty file and of one that can’t be read; the other files stay', async () => {
    const gone = { ...bytesInput(utf8(LOG), 'gone'), read: () => Promise.reject(new Error('ENOENT: no such file')) }
    const log = await read([inputOf({ content: '', name: 'empty' }), gone, inputOf({ content: LOG })])
    expect(log.files.map((file) => file.error)).toEqual([
      'The file is empty: a log with sshd lines was expected.',
      'The file is not there (any more), or it is a folder.',
      null,
    ])
    expect(log.table.length).toBe(3)
  })

  it('is counted line by line in a text without any sshd', async () => {
    const log = await read([inputOf({ content: 'dear diary\n\nMar  1 00:00:00 heron cron[1]: (root) CMD (x)\n' })])
    expect(log.lines).toEqual({ attempt: 0, scan: 0, success: 0, neutral: 0, other: 1, unreadable: 2 })
    expect([log.files[0]?.error, log.firstLine]).toEqual([null, 'dear diary'])
  })
})

describe('a file that fails half-way', () => {
  it('keeps what was read before, and nothing from behind the hole', async () => {
    const bytes = utf8(LOG.repeat(40))
    const whole = bytesInput(bytes)
    const failing = {
      ...whole,
      read: (start: number, end: number) =>
        start === 2499 ? Promise.reject(new DOMException('changed', 'NotReadableError')) : whole.read(start, end),
    }
    const log = await read([failing], { range: 500, atOnce: 8 })
    expect(log.files[0]?.error).toBe('The file changed while it was being read: choose it again to read the rest.')
    expect(log.complete).toBe(false)
    const begun = LOG.repeat(40).slice(0, 2499).split('\n').length
    expect(log.files[0]?.entries).toBe(begun)
    expect(log.table.length).toBeGreaterThan(0)
  })
})
