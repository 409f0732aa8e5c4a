import { crc32, deflateSync, inflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const MOST_COLOURS = 256

interface Picture {
  readonly width: number
  readonly height: number
  /** Colours as 0xrrggbb, row by row. */
  readonly colours: Uint32Array
}

/**
 * The same picture with a palette (https://www.w3.org/TR/png-3/): the 256 commonest colours, each other colour as the
 * nearest of them. A page has few hues, so nothing is seen of it and the file is a third as large.
 * Takes what browsers write: 8 bits a channel, RGB or RGBA without transparency, not interlaced; throws otherwise.
 */
export function indexedPng(png: Buffer): Buffer {
  const { width, height, colours } = read(png)
  const counts = new Map<number, number>()
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const byCount = [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour)
  const palette = byCount.slice(0, MOST_COLOURS)
  const indexes = new Map(byCount.map((colour, i) => [colour, i < MOST_COLOURS ? i : nearest(colour, palette)]))
  const rows = Buffer.alloc((width + 1) * height)
  colours.forEach((colour, i) => {
    rows[Math.floor(i / width) * (width + 1) + 1 + (i % width)] = indexes.get(colour) ?? 0
  })
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0])
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  const plte = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))
  const data = deflateSync(rows, { level: 9 })
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', plte),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** Index of the palette's colour at the least squared distance. */
function nearest(colour: number, palette: readonly number[]): number {
  const distances = palette.map((other) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((colour >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0),
  )
  return distances.indexOf(Math.min(...distances))
}

function read(png: Buffer): Picture {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const [depth, type, interlaced] = [png[24], png[25], png[28]]
  if (depth !== 8 || (type !== 2 && type !== 6) || interlaced !== 0)
    throw new Error('this kind of PNG is not read here')
  const parts: Buffer[] = []
  for (let at = SIGNATURE.length; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  }
  const channels = type === 2 ? 3 : 4
  const bytes = unfilter(inflateSync(Buffer.concat(parts)), width * channels, channels)
  const colours = Uint32Array.from({ length: width * height }, (_, i) => bytes.readUIntBE(i * channels, 3))
  return { width, height, colours }
}

/** Undoes the filters of rows of `stride` bytes (section 9 of the specification). */
function unfilter(rows: Buffer, stride: number, channels: number): Buffer {
  const out = Buffer.alloc((rows.length / (stride + 1)) * stride)
  for (let i = 0; i < out.length; i++) {
    const [y, x] = [Math.floor(i / stride), i % stride]
    const left = x < channels ? 0 : (out[i - channels] ?? 0)
    const up = out[i - stride] ?? 0
    const corner = x < channels ? 0 : (out[i - stride - channels] ?? 0)
    const filter = rows[y * (stride + 1)] ?? 0
    out[i] = (rows[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner)
  }
  return out
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter < 3) return [0, left, up][filter] ?? 0
  if (filter === 3) return (left + up) >> 1
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}
