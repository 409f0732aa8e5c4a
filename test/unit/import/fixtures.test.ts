import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { Finisher } from '../../../src/import/fold/finish'
import { Fold } from '../../../src/import/fold/fold'
import { BlockParser } from '../../../src/import/parse-block'
import { LineBlocks } from '../../../src/import/read/line-blocks'
import { sniff, SNIFFED } from '../../../src/import/read/sniff'
import { type EventLine, eventsOf as eventsOfTable } from '../../../src/export/events'
import { bytesInput, eventsOf, read } from './picture'

/**
 * test/fixtures/FORM/NAME.log (and NAME.log.1 …, oldest last), or NAME with what its export is called by (.csv, .json),
 * with what `npm run events` must print for them, NAME.events.jsonl. Every expected line was held against
 * docs/counting.md by hand.
 */
const EXPECTED = '.events.jsonl'
const FOLDER = fileURLToPath(new URL('../../fixtures', import.meta.url))
/** What stands for the modification time: `--reference 2026-03-20T00:00:00`. */
const REFERENCE = Date.UTC(2026, 2, 20) / 1000

interface Fixture {
  readonly expected: readonly EventLine[]
  /** Oldest first. */
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
}

function fixtureAt(path: string): Fixture {
  const folder = join(FOLDER, dirname(path))
  const stem = basename(path, EXPECTED)
  const names = readdirSync(folder).filter((name) => name.startsWith(`${stem}.`) && !name.endsWith(EXPECTED))
  return {
    expected: readFileSync(join(FOLDER, path), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as EventLine),
    files: names
      .sort()
      .reverse()
      .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) })),
  }
}

/** The bytes with other line ends, a byte a character: not all are UTF-8. */
function withLineEnds(bytes: Uint8Array, end: string): Uint8Array {
  return new Uint8Array(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\n', end), 'latin1'))
}

/** Folds files given in pieces of `size` bytes, as a stream comes. */
function streamed({ files }: Fixture, size: number): EventLine[] {
  const fold = new Fold()
  const parser = new BlockParser()
  for (const { name, bytes } of files) {
    const file = fold.columns.files.push(name) - 1
    let line = 1
    const take = (block: Uint8Array) => {
      const evidence = parser.parse(block)
      fold.append(evidence, file, { first: line, step: 1 })
      line += evidence.tally.entries
    }
    const blocks = new LineBlocks(undefined, size)
    for (let p = 0; p < bytes.length; p += size) blocks.push(bytes.slice(p, p + size)).forEach(take)
    blocks.finish().forEach(take)
  }
  const table = new Finisher(fold.columns).finish(fold.years.date(REFERENCE, null))
  return [...eventsOfTable(table)]
}

const paths = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith(EXPECTED))
  .sort()

it('there are fixtures', () => {
  expect(paths.length).toBeGreaterThanOrEqual(9)
})

describe.each(paths)('%s', (path) => {
  const fixture = fixtureAt(path)
  const forms = fixture.files.map(({ bytes }) => sniff(bytes.subarray(0, SNIFFED)).kind)
  const inputs = (end: string) => fixture.files.map(({ name, bytes }) => bytesInput(withLineEnds(bytes, end), name))

  it('gives the expected events', async () => {
    expect(eventsOf(await read(inputs('\n'), { reference: REFERENCE }))).toEqual(fixture.expected)
  })

  // An export of the journal counts its bytes: nobody changes its line ends without breaking it.
  it.skipIf(forms.includes('journal-export'))('gives them with CRLF, and from files in any order', async () => {
    expect(eventsOf(await read(inputs('\r\n').reverse(), { reference: REFERENCE }))).toEqual(fixture.expected)
  })

  it.each([1, 2, 7])('gives them in chunks of %d bytes', async (size) => {
    expect(eventsOf(await read(inputs('\n'), { reference: REFERENCE, range: size }))).toEqual(fixture.expected)
    // Lines that are made of records are held to their pieces where they are made (line-makers.test.ts).
    if (forms.every((form) => form === 'text')) expect(streamed(fixture, size)).toEqual(fixture.expected)
  })
})
