import { makerOf } from '../../src/import/read/maker-of'
import { sniff, SNIFFED } from '../../src/import/read/sniff'
import { Finding } from './check'
import type { Random } from './random'

/** Bytes of a piece at most. */
const LONGEST = 40

/** A file's records become the same lines wherever the stream is cut. */
export function checkPieces(file: Uint8Array, random: Random): void {
  const pieces: Uint8Array[] = []
  for (let at = 0; at < file.length; at += pieces.at(-1)?.length ?? 0) {
    pieces.push(file.subarray(at, at + 1 + random.below(LONGEST)))
  }
  if (linesOf(file, pieces) !== linesOf(file, [file]))
    throw new Finding('other lines where the stream is cut otherwise')
}

/** The lines that are made of a file which comes in pieces, a character a byte; none where it holds lines itself. */
function linesOf(file: Uint8Array, pieces: readonly Uint8Array[]): string {
  const head = file.subarray(0, SNIFFED)
  const maker = makerOf(sniff(head), head)
  if (maker === null) return ''
  const made = [...pieces.map((piece) => maker.push(piece)), maker.finish()]
  return made.map((bytes) => Buffer.from(bytes).toString('latin1')).join('')
}
