import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { geoPath } from 'd3'
import { feature } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import { ensure } from '../../../src/base/assert'
import type { WorldTopology } from '../../../src/data/simplify'
import { MAP_WIDTH, NOT_ON_MAP } from '../../../src/data/world-map'
import { COUNTRIES } from '../../../src/geo/countries'

const bytes = readFileSync('src/data/world.json')
const world = JSON.parse(bytes.toString()) as WorldTopology
const places = feature(world, world.objects.countries).features
const place = (alpha2: string) =>
  ensure(
    places.find(({ properties }) => properties.alpha2 === alpha2),
    alpha2,
  )

describe('the map', () => {
  it('has every country but those that it is known to lack', () => {
    const shown = new Set(places.map(({ properties }) => properties.alpha2))
    const lacking = COUNTRIES.map(({ alpha2 }) => alpha2).filter((alpha2) => !shown.has(alpha2))
    expect(lacking.sort()).toEqual([...NOT_ON_MAP].sort())
    expect(places.filter(({ properties }) => properties.alpha2 === null)).toHaveLength(4)
  })

  it('has each country once, by numeric code and by alpha-2', () => {
    const ids = places.flatMap(({ id }) => id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    for (const { alpha2, numeric } of COUNTRIES) {
      if (!NOT_ON_MAP.includes(alpha2)) expect(place(alpha2).id).toBe(numeric)
    }
  })

  it('draws each place at about its size, Singapore and the Vatican too', () => {
    const path = geoPath()
    for (const { geometry, properties } of places) {
      expect(path.area(geometry) / properties.area, properties.name).toBeGreaterThan(0.7)
      expect(path.area(geometry) / properties.area, properties.name).toBeLessThan(1.3)
    }
    expect(place('RU').properties.area / place('CN').properties.area).toBeCloseTo(17.1 / 9.6, 0)
  })

  it('has no shape that runs from edge to edge, and Chukotka in one piece with Russia', () => {
    const width = (alpha2: string) => {
      const [[left], [right]] = geoPath().bounds(place(alpha2))
      return right - left
    }
    expect(width('RU')).toBeLessThan(0.45 * MAP_WIDTH)
    expect(width('NZ')).toBeLessThan(0.1 * MAP_WIDTH)
    expect(width('FJ')).toBeLessThan(0.03 * MAP_WIDTH)
  })

  it('leaves the hole in South Africa to Lesotho', () => {
    const [x, y] = place('LS').properties.point
    const { geometry } = place('ZA')
    const polygons = geometry.type === 'MultiPolygon' ? geometry.coordinates : []
    expect(polygons.filter((polygon) => polygon.length === 2)).toHaveLength(1)
    expect([x > 500, y > 300]).toEqual([true, true])
  })

  it('is the file that the manifest describes', () => {
    const manifest = JSON.parse(readFileSync('src/data/manifest.json', 'utf8')) as Record<string, never>
    const sha256 = (file: string) =>
      createHash('sha256')
        .update(readFileSync(`src/data/${file}`))
        .digest('hex')
    expect(manifest).toMatchObject({
      countries: { packed: { sha256: sha256('countries.bin.gz') } },
      world: { file: { sha256: sha256('world.json') } },
    })
  })
})
