import { describe, expect, it } from 'vitest'
import { worldShapes } from '../../../src/charts/geo-shapes'
import { boxesMeet, placeLabels, type LabelWish } from '../../../src/charts/label-layout'
import { layoutStrokes } from '../../../src/charts/legend-layout'
import { ensure } from '../../../src/base/assert'
import { TINY_WORLD } from './tiny-world'

const world = worldShapes(TINY_WORLD, 1_000)
const canvas = { width: 1_000, height: world.height }
const wish = (key: string, name = key): LabelWish => ({
  shape: ensure(
    world.countries.find((shape) => shape.key === key),
    key,
  ),
  name,
  value: '1,234',
})

describe('worldShapes', () => {
  it('fits the width and remembers what it drew', () => {
    expect(world.height).toBe(500)
    expect(worldShapes(TINY_WORLD, 1_000)).toBe(world)
    expect(worldShapes(TINY_WORLD, 350)).not.toBe(world)
  })

  it('draws the border that two countries share, once', () => {
    expect(world.borders).toBe('M400,0L400,400')
  })

  it('keys by country, and knows places without a code', () => {
    expect(world.countries.map(({ key, alpha2 }) => [key, alpha2])).toEqual([
      ['AA', 'AA'],
      ['BB', 'BB'],
      ['CC', 'CC'],
      ['Nocode', undefined],
    ])
    expect(world.countries[2]?.area).toBeCloseTo(9)
    expect(world.countries[0]?.centre).toEqual([200, 200])
  })
})

describe('placeLabels', () => {
  it('goes inside where there is room and into the sea where there is not', () => {
    const [inside, beside] = placeLabels([wish('AA'), wish('CC', 'A speck in the sea')], world.countries, canvas)
    expect(inside).toMatchObject({ inside: true, anchor: 'middle' })
    expect(inside?.leader).toBeUndefined()
    expect(beside).toMatchObject({ inside: false })
    expect(beside?.leader?.[0]).toEqual(world.countries[2]?.centre)
  })

  it('never lets two labels touch: the first keeps its place', () => {
    const crowd = Array.from({ length: 40 }, (_, index) => wish('CC', `Speck ${index}`))
    const placed = placeLabels(crowd, world.countries, canvas)
    expect(placed[0]?.name).toBe('Speck 0')
    expect(placed.length).toBeGreaterThan(1)
    expect(placed.length).toBeLessThan(crowd.length)
    placed.forEach((one, index) => {
      for (const other of placed.slice(index + 1)) expect(boxesMeet(one.box, other.box)).toBe(false)
    })
  })

  it('drops a name that would cover only land, and all leaders where there is no room for them', () => {
    expect(placeLabels([wish('AA', 'x'.repeat(80))], world.countries, canvas)).toEqual([])
    expect(placeLabels([wish('CC')], world.countries, canvas, false)).toEqual([])
  })
})

it('writes codes over a legend, the largest first, as many as do not touch', () => {
  const values = new Map([['AA', 1_000], ['BB', 990], ['CC', 1], ['DD', 0]]) // prettier-ignore
  const { strokes, labels } = layoutStrokes(values, (value) => value / 1_000, 300)
  expect(strokes.map(({ key }) => key)).toEqual(['AA', 'BB', 'CC'])
  expect(labels.map(({ key, anchor }) => `${key} ${anchor}`)).toEqual(['AA end', 'CC start'])
})
