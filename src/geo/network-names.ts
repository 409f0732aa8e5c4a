import type { NameColumns } from './network-format'

/**
 * Names of networks as bytes. Words that names share stand in a list: `shared` says how many letters (UTF-16) each has in
 * common with the one before, `endings` has the rest, UTF-8, each on a line. In `names` each name ends with a 0 and is
 * ASCII, but that bytes from 128 on are words of the list, with a blank between a word and what stands beside it:
 * up to {@link FIRST_LEAD} the first words of the list by one byte; from there on the others, by a second byte.
 * This is smaller than the texts in gzip's hands by a seventh, since gzip sees no further back than 32 kB.
 */
export const FIRST_WORD = 128
export const FIRST_LEAD = 176
/** Words of one byte. */
export const SHORT_WORDS = FIRST_LEAD - FIRST_WORD
/** How many words there can be. */
export const MOST_WORDS = SHORT_WORDS + (256 - FIRST_LEAD) * 256

const BLANK = ' '

/** The names of networks, read when they are asked for. */
export class NetworkNames {
  readonly #words: readonly string[]
  readonly #bytes: Uint8Array
  readonly #starts: Uint32Array

  /** Throws where there aren't as many names as networks, or one has a word that there isn't. */
  constructor(columns: NameColumns, networks: number) {
    this.#words = wordsOf(columns)
    this.#bytes = columns.names
    this.#starts = startsOf(columns.names, networks, this.#words.length)
  }

  /** The name of the network at a place, from 0 on. */
  at(place: number): string {
    let [text, isWord] = ['', false]
    let i = this.#starts[place] ?? 0
    for (let byte = this.#bytes[i++] ?? 0; byte !== 0; byte = this.#bytes[i++] ?? 0) {
      if (byte >= FIRST_WORD) {
        const word = byte < FIRST_LEAD ? byte - FIRST_WORD : longWord(byte, this.#bytes[i++] ?? 0)
        text += (text === '' ? '' : BLANK) + (this.#words[word] ?? '')
      } else text += (isWord ? BLANK : '') + String.fromCharCode(byte)
      isWord = byte >= FIRST_WORD
    }
    return text
  }
}

function longWord(lead: number, byte: number): number {
  return SHORT_WORDS + (lead - FIRST_LEAD) * 256 + byte
}

function wordsOf({ shared, endings }: NameColumns): string[] {
  const rests = shared.length === 0 ? [] : new TextDecoder('utf-8', { ignoreBOM: true }).decode(endings).split('\n')
  if (rests.length !== shared.length) {
    throw new Error(`network index: ${rests.length} words, but its counts need ${shared.length}`)
  }
  let before = ''
  return rests.map((rest, i) => (before = before.slice(0, shared[i]) + rest))
}

/** Where each name begins. */
function startsOf(bytes: Uint8Array, networks: number, words: number): Uint32Array {
  const starts = new Uint32Array(networks)
  let [place, start] = [0, 0]
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0
    if (byte === 0) {
      starts[place++] = start
      start = i + 1
    } else if (byte >= FIRST_WORD) {
      const word = byte < FIRST_LEAD ? byte - FIRST_WORD : longWord(byte, bytes[++i] ?? 0)
      if (word >= words) throw new Error(`network index: name ${place} has word ${word} of ${words}`)
    }
  }
  if (place !== networks || start !== bytes.length) {
    throw new Error(`network index: ${place} whole names for ${networks} networks`)
  }
  return starts
}
