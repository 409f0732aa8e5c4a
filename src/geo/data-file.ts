/** What all data sets of addresses begin with: u32 magic, u8 version, and at byte 8 the date as u32, yyyymmdd. */
export interface FileKind {
  /** What errors call it. */
  readonly name: string
  readonly magic: number
  readonly version: number
  readonly headerBytes: number
}

/** The bytes as numbers, once they are known to be of a kind. Throws an Error that says what is wrong. */
export function openHead(buffer: ArrayBuffer, { name, magic, version, headerBytes }: FileKind): DataView {
  const { byteLength } = buffer
  if (byteLength < headerBytes) throw new Error(`${name}: ${byteLength} bytes are less than its header`)
  const view = new DataView(buffer)
  if (view.getUint32(0, true) !== magic) throw new Error(`${name}: wrong magic, these bytes are something else`)
  const found = view.getUint8(4)
  if (found !== version) throw new Error(`${name}: version ${found}, but version ${version} is read here`)
  return view
}

/** Throws where a file has not the bytes that its counts need. */
export function checkSize({ byteLength }: DataView, needed: number, { name }: FileKind): void {
  if (byteLength !== needed) throw new Error(`${name}: ${byteLength} bytes, but its counts need ${needed}`)
}

/** The ISO 8601 date of a file's data. */
export function dateOf(view: DataView, { name }: FileKind): string {
  const yyyymmdd = view.getUint32(8, true)
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(String(yyyymmdd))
  if (match === null) throw new Error(`${name}: ${yyyymmdd} is no date`)
  return match.slice(1).join('-')
}

/** The first bytes of a file, with its date given as ISO 8601. */
export function writeHead({ magic, version, headerBytes }: FileKind, date: string): DataView {
  const view = new DataView(new ArrayBuffer(headerBytes))
  view.setUint32(0, magic, true)
  view.setUint8(4, version)
  view.setUint32(8, Number(date.replaceAll('-', '')), true)
  return view
}
