/**
 * Builds countries.bin.gz from the sources in sources.ts: `npx tsx src/data/build-countries.ts`.
 * With `--sample FILE` it also writes the sample of addresses that a test compares the index with.
 */
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { checkCountries, compareSources, percent, type Comparison } from './check-countries'
import { judge, toPrefixes64, type JudgedRun } from './compare'
import { encodeCountries } from './encode-countries'
import { DATA_FOLDER, recordOf, writeManifest } from './manifest'
import { readSource } from './package-source'
import { layOut, parseRanges, SPACE_V4, SPACE_V6, type AddressRange } from './ranges'
import { sampleAddresses } from './sample-addresses'
import { COUNTRY_SOURCES, type RangeSource } from './sources'

const RULE =
  'A row is certain where the second source names the same country for every address of it. ' +
  'A /64 that the data cut has the country of its largest part and is uncertain.'

function readRanges(source: RangeSource) {
  const { ipv4, ipv6, record } = readSource(source)
  return { ipv4: parseRanges(ipv4, SPACE_V4), ipv6: parseRanges(ipv6, SPACE_V6), record }
}

function compareFamily(primary: AddressRange[], second: AddressRange[], space: bigint) {
  const runs = layOut(primary, space)
  const others = layOut(second, space)
  return { comparison: compareSources(runs, others, space), judged: judge(runs, others, space) }
}

function describe(family: string, { coverage, agreement, certain }: Comparison, runs: readonly JudgedRun[]): string {
  const shares = `coverage ${percent(coverage)}, agreement ${percent(agreement)}, certain ${percent(certain)}`
  return `${family}: ${shares}, ${runs.length} rows\n`
}

const primary = readRanges(COUNTRY_SOURCES.primary)
const second = readRanges(COUNTRY_SOURCES.second)
const ipv4 = compareFamily(primary.ipv4, second.ipv4, SPACE_V4)
const ipv6 = compareFamily(primary.ipv6, second.ipv6, SPACE_V6)
const prefixes = toPrefixes64(ipv6.judged, SPACE_V6)
process.stdout.write(describe('IPv4', ipv4.comparison, ipv4.judged))
process.stdout.write(describe('IPv6', ipv6.comparison, prefixes))
checkCountries(ipv4.comparison, ipv6.comparison)

const index = encodeCountries(ipv4.judged, prefixes, primary.record.date)
// Node leaves the time out of the gzip header, so the same input gives the same bytes.
const packed = gzipSync(index, { level: 9 })
writeFileSync(new URL('countries.bin.gz', DATA_FOLDER), packed)
process.stdout.write(`countries.bin.gz: ${packed.byteLength} bytes, ${index.byteLength} unpacked\n`)
writeManifest('countries', {
  sources: { primary: primary.record, second: second.record },
  rule: RULE,
  packed: recordOf('countries.bin.gz', packed),
  unpacked: recordOf('countries.bin', index),
  ipv4: { rows: ipv4.judged.length, ...ipv4.comparison },
  ipv6: { rows: prefixes.length, ...ipv6.comparison },
})

const sampleFile = process.argv[2] === '--sample' ? process.argv[3] : undefined
if (sampleFile !== undefined) writeFileSync(sampleFile, sampleAddresses(primary.ipv4, primary.ipv6, 1))
