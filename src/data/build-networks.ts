/**
 * Builds networks.bin.gz from the source in sources.ts: `npx tsx src/data/build-networks.ts`.
 * With `--sample FILE` it also writes the sample of addresses that a test compares the index with.
 */
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { percent } from './check-countries'
import { checkNetworks, measureAnnounced } from './check-networks'
import { toPrefixes64 } from './compare'
import { encodeNetworks } from './encode-networks'
import { DATA_FOLDER, recordOf, writeManifest } from './manifest'
import { parseNetworks } from './network-ranges'
import { readSource } from './package-source'
import { layOut, SPACE_V4, SPACE_V6 } from './ranges'
import { sampleAddresses } from './sample-addresses'
import { NETWORK_SOURCE } from './sources'

const RULE =
  'Ranges are the source’s, its names too, but that a name said twice stands once. ' +
  'A /64 that the data cut has the network of its largest part.'

const source = readSource(NETWORK_SOURCE)
const listV4 = parseNetworks(source.ipv4, SPACE_V4)
const listV6 = parseNetworks(source.ipv6, SPACE_V6)
const ipv4 = layOut(listV4.ranges, SPACE_V4)
const runsV6 = layOut(listV6.ranges, SPACE_V6)
// Nothing is judged here: no second source says whether a network is certain.
const ipv6 = toPrefixes64(
  runsV6.map((run) => ({ ...run, certain: false })),
  SPACE_V6,
)
const announced = measureAnnounced(ipv4, ipv6, SPACE_V4)
process.stdout.write(`${announced.networks} networks announce ${percent(announced.share)} of IPv4\n`)
checkNetworks(announced)

const names = new Map([...listV6.names, ...listV4.names])
const index = encodeNetworks(ipv4, ipv6, names, source.record.date)
// Node leaves the time out of the gzip header, so the same input gives the same bytes.
const packed = gzipSync(index, { level: 9 })
writeFileSync(new URL('networks.bin.gz', DATA_FOLDER), packed)
process.stdout.write(`networks.bin.gz: ${packed.byteLength} bytes, ${index.byteLength} unpacked\n`)
writeManifest('networks', {
  source: source.record,
  rule: RULE,
  packed: recordOf('networks.bin.gz', packed),
  unpacked: recordOf('networks.bin', index),
  ...announced,
  rows: { ipv4: ipv4.length, ipv6: ipv6.length },
})

const sampleFile = process.argv[2] === '--sample' ? process.argv[3] : undefined
if (sampleFile !== undefined) writeFileSync(sampleFile, sampleAddresses(listV4.ranges, listV6.ranges, 1))
