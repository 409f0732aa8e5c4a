import type { Position } from 'geojson'
import type { WorldTopology } from '../../src/charts/geo-shapes'
import { linesOf } from './draw-data'

/** Side of a country that is a small letter, of a square of the drawing. */
const SPECK = 0.02

/**
 * A planar world from a drawing. Squares with the same capital are a country, `A` with the code AA and the name that
 * `names` has for it, else "Aland"; a small letter is a speck, `c` with the code CC; `?` is land without a code, `.` is sea. A
 * country may be in parts, but they may not touch at corners and have no lakes.
 */
export function world(drawing: string, names: Readonly<Record<string, string>> = {}): WorldTopology {
  const lines = linesOf(drawing)
  const letters = [...new Set(lines.join(''))].filter((letter) => letter !== '.').sort()
  const arcs = new ArcTable()
  const geometries = letters.map((letter) => ({
    type: 'MultiPolygon' as const,
    arcs: ringsOf(lines, letter).map((ring) => [ring.map(([from, to]) => arcs.indexOf(from, to))]),
    properties: propertiesOf(letter, names),
  }))
  return { type: 'Topology', arcs: arcs.arcs, objects: { countries: { type: 'GeometryCollection', geometries } } }
}

function propertiesOf(letter: string, names: Readonly<Record<string, string>>) {
  if (letter === '?') return { alpha2: null, name: 'Nocode' }
  const capital = letter.toUpperCase()
  return { alpha2: capital.repeat(2), name: names[letter] ?? `${capital}land` }
}

/** Sides of squares, each once: neighbours share them, so that a border is known as one. */
class ArcTable {
  readonly arcs: Position[][] = []
  readonly #known = new Map<string, number>()

  /** Its place in the topology; `~place` where it is known the other way round. */
  indexOf(from: Position, to: Position): number {
    const reversed = this.#known.get(`${to.join()} ${from.join()}`)
    if (reversed !== undefined) return ~reversed
    const place = this.arcs.push([from, to]) - 1
    this.#known.set(`${from.join()} ${to.join()}`, place)
    return place
  }
}

type Side = readonly [Position, Position]

/** The outlines of all squares of a letter, clockwise; what two of them share is no outline. */
function ringsOf(lines: readonly string[], letter: string): Side[][] {
  const size = letter === letter.toUpperCase() ? 1 : SPECK
  const isOwn = (x: number, y: number) => lines[y]?.[x] === letter
  const sides = lines.flatMap((line, y) =>
    Array.from(line).flatMap((_, x): Side[] => {
      if (!isOwn(x, y)) return []
      const [right, foot] = [x + size, y + size]
      const around: [boolean, Side][] = [
        [isOwn(x, y - 1), [[x, y], [right, y]]],
        [isOwn(x + 1, y), [[right, y], [right, foot]]],
        [isOwn(x, y + 1), [[right, foot], [x, foot]]],
        [isOwn(x - 1, y), [[x, foot], [x, y]]],
      ] // prettier-ignore
      return around.flatMap(([isShared, side]) => (isShared ? [] : [side]))
    }),
  )
  return chained(sides)
}

/** Sides in the order in which each begins where the one before ends. */
function chained(sides: readonly Side[]): Side[][] {
  const byStart = new Map(sides.map((side) => [side[0].join(), side]))
  const rings: Side[][] = []
  for (const first of sides) {
    const ring: Side[] = []
    for (let side = byStart.get(first[0].join()); side !== undefined; side = byStart.get(side[1].join())) {
      byStart.delete(side[0].join())
      ring.push(side)
    }
    if (ring.length > 0) rings.push(ring)
  }
  return rings
}
