/** Builds world.json, the map projected and ready to draw: `npx tsx src/data/build-world.ts`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { feature, quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { DATA_FOLDER, recordOf, writeManifest } from './manifest'
import { simplifyWorld, type WorldTopology } from './simplify'
import { projectWorld, type AtlasPlace } from './world-map'

/** Steps along each axis while shared lines are looked for: a hundredth of a nominal pixel. */
const FINE_STEPS = 100_000
/** Steps in the file: a fortieth, which still leaves Singapore a dozen across. */
const STEPS = 40_000

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>

const require = createRequire(import.meta.url)
const readJson = (path: string): unknown => JSON.parse(readFileSync(require.resolve(path), 'utf8'))

const atlas = readJson('world-atlas/countries-50m.json') as Atlas
const places = feature(atlas, atlas.objects.countries).features as AtlasPlace[]
const planar = topology({ countries: projectWorld(places) }, FINE_STEPS) as WorldTopology
const world = quantize(simplifyWorld(planar), STEPS)

const bytes = Buffer.from(`${JSON.stringify(world)}\n`)
writeFileSync(new URL('world.json', DATA_FOLDER), bytes)
process.stdout.write(`world.json: ${bytes.byteLength} bytes, ${gzipSync(bytes).byteLength} gzipped\n`)
const { version } = readJson('world-atlas/package.json') as { version: string }
writeManifest('world', {
  source: { package: 'world-atlas', version, licence: 'ISC; its Natural Earth data are in the public domain' },
  attribution: 'Map by Natural Earth',
  link: 'https://www.naturalearthdata.com/',
  file: recordOf('world.json', bytes),
  places: world.objects.countries.geometries.length,
  bbox: world.bbox,
})
