import { crc32, deflateRawSync } from 'node:zlib'

/** Writers of small archives, for reading them in tests. */

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

export function concatenated(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(parts))
}

export interface ArchiveFile {
  readonly path: string
  readonly content: string | Uint8Array
  /** Seconds since 1970. */
  readonly modified?: number
  /** Type of a tar header: `0` for a file, `5` for a folder … */
  readonly type?: string
}

const BLOCK = 512

function padded(bytes: Uint8Array): Uint8Array {
  return concatenated([bytes, new Uint8Array((BLOCK - (bytes.length % BLOCK)) % BLOCK)])
}

/** A member of a tar archive: ustar, its name cut at 100 bytes. */
export function tarMember({ path, content, modified = 0, type = '0' }: ArchiveFile): Uint8Array {
  const bytes = typeof content === 'string' ? utf8(content) : content
  const header = new Uint8Array(BLOCK)
  const put = (offset: number, text: string | Uint8Array) => {
    header.set(typeof text === 'string' ? utf8(text) : text, offset)
  }
  put(0, utf8(path).subarray(0, 100))
  put(100, '0000644\0')
  put(124, `${bytes.length.toString(8).padStart(11, '0')} `)
  put(136, `${modified.toString(8).padStart(11, '0')} `)
  put(148, ' '.repeat(8))
  put(156, type)
  put(257, 'ustar\0' + '00')
  const sum = header.reduce((total, byte) => total + byte, 0)
  put(148, `${sum.toString(8).padStart(6, '0')}\0 `)
  return concatenated([header, padded(bytes)])
}

export const TAR_END = new Uint8Array(2 * BLOCK)

export function tarOf(files: readonly ArchiveFile[]): Uint8Array<ArrayBuffer> {
  return concatenated([...files.map(tarMember), TAR_END])
}

/** GNU's way to a name of any length. */
export function gnuLongName(path: string): Uint8Array {
  return tarMember({ path: '././@LongLink', content: `${path}\0`, type: 'L' })
}

/** POSIX's way to anything that has no room in a header. */
export function paxHeader(records: Readonly<Record<string, string>>, type = 'x'): Uint8Array {
  const lines = Object.entries(records).map(([key, value]) => {
    const rest = utf8(` ${key}=${value}\n`).length
    const length = rest + String(rest + String(rest).length).length
    return `${length} ${key}=${value}\n`
  })
  return tarMember({ path: 'PaxHeader', content: lines.join(''), type })
}

export interface ZipFile extends ArchiveFile {
  /** 0 stored, 8 deflated; any other takes `content` as it is. */
  readonly method?: number
  readonly flags?: number
  /** Sizes behind the data instead of before them, as from a pipe. */
  readonly hasDescriptor?: boolean
  /** Sizes and place in zip64's field. */
  readonly isZip64?: boolean
  readonly crc?: number
}

interface Written {
  readonly local: Uint8Array
  readonly entry: (start: number) => Uint8Array
}

/** A zip archive, after `before`, which stands in front of it. */
export function zipOf(files: readonly ZipFile[], before: Uint8Array = new Uint8Array(0)): Uint8Array<ArrayBuffer> {
  const written = files.map(zipFile)
  let start = 0
  const entries = written.map(({ local, entry }) => {
    start += local.length
    return entry(start - local.length)
  })
  const directory = concatenated(entries)
  const end = fields(
    [0x06054b50, 4],
    [0, 4],
    [files.length, 2],
    [files.length, 2],
    [directory.length, 4],
    [start, 4],
    [0, 2],
  )
  return concatenated([before, ...written.map(({ local }) => local), directory, end])
}

function zipFile(file: ZipFile): Written {
  const { path, content, modified, method = 8, flags = 0x800, hasDescriptor = false, isZip64 = false } = file
  const bytes = typeof content === 'string' ? utf8(content) : content
  const data = method === 8 ? new Uint8Array(deflateRawSync(bytes)) : bytes
  const crc = file.crc ?? crc32(bytes)
  const name = utf8(path)
  const times = modified === undefined ? [] : [fields([0x5455, 2], [5, 2], [1, 1], [modified, 4])]
  const common = (sizes: readonly [number, number, number]) =>
    fields(
      [flags | (hasDescriptor ? 8 : 0), 2],
      [method, 2],
      [0, 2],
      [0x5c21, 2],
      [sizes[0], 4],
      [sizes[1], 4],
      [sizes[2], 4],
    )
  const late = common(hasDescriptor ? [0, 0, 0] : [crc, data.length, bytes.length])
  const extra = concatenated(times)
  const header = concatenated([
    fields([0x04034b50, 4], [20, 2]),
    late,
    fields([name.length, 2], [extra.length, 2]),
    name,
    extra,
  ])
  const descriptor = hasDescriptor ? [fields([0x08074b50, 4], [crc, 4], [data.length, 4], [bytes.length, 4])] : []
  const entry = (start: number) => {
    const wide = isZip64 ? [fields([1, 2], [24, 2], [bytes.length, 8], [data.length, 8], [start, 8])] : []
    const sizes = common(isZip64 ? [crc, 0xffffffff, 0xffffffff] : [crc, data.length, bytes.length])
    const extras = concatenated([...times, ...wide])
    return concatenated([
      fields([0x02014b50, 4], [20, 2], [20, 2]),
      sizes,
      fields([name.length, 2], [extras.length, 2], [0, 2], [0, 2], [0, 2], [0, 4], [isZip64 ? 0xffffffff : start, 4]),
      name,
      extras,
    ])
  }
  return { local: concatenated([header, data, ...descriptor]), entry }
}

/** Little-endian numbers, each with its number of bytes. */
function fields(...numbers: readonly (readonly [value: number, bytes: number])[]): Uint8Array {
  return concatenated(
    numbers.map(([value, count]) => Uint8Array.from({ length: count }, (_, i) => Math.floor(value / 256 ** i) % 256)),
  )
}
