import { cutShort, DamagedData, damagedAt } from '../damage'
import type { LogInput } from '../log-input'
import { directoryEntry, ENTRY, ENTRY_LENGTH, entryLength, number64, viewOf, type ZipEntry } from './zip-entry'

/** Signatures, and lengths without the parts that vary (APPNOTE 4.3.14–16). */
const END = 0x06054b50
const END_LENGTH = 22
const LONGEST_COMMENT = 0xffff
const END64_LOCATOR = 0x07064b50
const LOCATOR_LENGTH = 20
const END64 = 0x06064b50
const END64_LENGTH = 56
/** A larger directory than any of a million files. */
const LARGEST_DIRECTORY = 256 << 20

/**
 * Reads the directory at the end of a zip archive (APPNOTE, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT),
 * zip64 too. What stands before the archive, as in one that unpacks itself, is passed over. Throws {@link DamagedData}.
 */
export async function zipDirectory(input: LogInput): Promise<ZipEntry[]> {
  const { start, size, shift } = await findDirectory(input)
  if (size > LARGEST_DIRECTORY) throw damagedAt('zip', start, 'no directory can be so large')
  const view = viewOf(await input.read(start, start + size))
  const entries: ZipEntry[] = []
  let at = 0
  while (at + ENTRY_LENGTH <= view.byteLength && view.getUint32(at, true) === ENTRY) {
    const length = entryLength(view, at)
    if (at + length > view.byteLength) throw cutShort('zip directory', start + view.byteLength)
    entries.push(directoryEntry(view, at, shift))
    at += length
  }
  return entries
}

interface Place {
  readonly start: number
  readonly size: number
  /** How much further on everything lies than the archive says. */
  readonly shift: number
}

async function findDirectory(input: LogInput): Promise<Place> {
  const tailStart = Math.max(0, input.size - END_LENGTH - LONGEST_COMMENT - LOCATOR_LENGTH)
  const tail = viewOf(await input.read(tailStart, input.size))
  for (let at = tail.byteLength - END_LENGTH; at >= 0; at--) {
    if (tail.getUint32(at, true) !== END) continue
    const size = tail.getUint32(at + 12, true)
    const start = tail.getUint32(at + 16, true)
    const locator = at - LOCATOR_LENGTH
    if (locator >= 0 && tail.getUint32(locator, true) === END64_LOCATOR) {
      return findDirectory64(input, number64(tail, locator + 8), tailStart + locator)
    }
    const shift = tailStart + at - size - start
    if (shift >= 0) return { start: start + shift, size, shift }
  }
  throw new DamagedData('The zip archive lacks the directory that should stand at its end: the file is cut short.')
}

async function findDirectory64(input: LogInput, said: number, before: number): Promise<Place> {
  // Where something stands before the archive, the record lies right before the locator.
  for (const at of [said, before - END64_LENGTH]) {
    const view = viewOf(await input.read(at, at + END64_LENGTH))
    if (view.byteLength < END64_LENGTH || view.getUint32(0, true) !== END64) continue
    const size = number64(view, 40)
    const shift = at - size - number64(view, 48)
    if (shift >= 0) return { start: number64(view, 48) + shift, size, shift }
  }
  throw damagedAt('zip', said, 'no directory')
}
