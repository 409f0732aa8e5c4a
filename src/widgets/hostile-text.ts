/**
 * Text that an attacker chose, cut into pieces that can be shown. What would not be seen, would move other text or
 * looks like another character becomes a piece of its own. Categories: Unicode Standard §4.5; look-alikes: the letters
 * of Unicode Technical Standard #39 (confusables.txt) that pass for ASCII letters in Cyrillic, Greek and Armenian.
 */

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  /** A character shown by its code point, `U+202E`; `text` is what it replaces. */
  | { readonly kind: 'code'; readonly code: string; readonly text: string }
  /** Emptiness or outer spaces, shown as a word. */
  | { readonly kind: 'word'; readonly word: string; readonly text: string }

interface HostilePieces {
  readonly pieces: readonly Piece[]
  /** Characters that were cut off. */
  readonly hidden: number
}

/** Control, format (direction marks, zero width), surrogate, private, unassigned; separators other than the space. */
const INVISIBLE = /^(?:\p{C}|\p{Zl}|\p{Zp}|(?! )\p{Zs}|\p{Default_Ignorable_Code_Point})$/u
const MARK = /^\p{M}$/u
const LETTER = /^\p{L}$/u
const ASCII_LETTER = /^[A-Za-z]$/
const LOOK_ALIKE = new Set('аеорсухіјѕԁԛԝһьАВЕЅКМНОРСТХУІЈԌαγικνορτυχηΑΒΕΖΗΙΚΜΝΟΡΤΥΧօսոհցքՏՕՍ' + 'ıɑɡǃ' + '⁄∕⧸։ꓽ‚․‐‑‒−')
/** Full-width forms, and letters of mathematics that copy the Latin alphabet in other faces. */
const STYLED = /^[\uff01-\uff5e\u{1d400}-\u{1d7ff}\u2100-\u214f\u2460-\u24ff]$/u
/** Accents on one letter that still can be read; more are piled up to cover other lines. */
const MOST_MARKS = 2

function codeOf(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** True where look-alikes can mislead: beside ASCII letters, or where every letter is one. */
function misleads(chars: readonly string[]): boolean {
  const letters = chars.filter((char) => LETTER.test(char))
  return letters.some((char) => ASCII_LETTER.test(char)) || letters.every((char) => isLookAlike(char))
}

function isLookAlike(char: string): boolean {
  return LOOK_ALIKE.has(char) || STYLED.test(char)
}

function isBoxed(char: string, marksBefore: number, misleading: boolean): boolean {
  if (INVISIBLE.test(char)) return true
  if (MARK.test(char)) return marksBefore >= MOST_MARKS
  return misleading && isLookAlike(char)
}

function spaces(count: number): Piece {
  return { kind: 'word', word: count === 1 ? 'space' : `${count} spaces`, text: ' '.repeat(count) }
}

/** Plain text and boxes of the characters between the outer spaces. */
function inner(chars: readonly string[]): Piece[] {
  const misleading = misleads(chars)
  const pieces: Piece[] = []
  let plain = ''
  let marks = 0
  for (const char of chars) {
    const boxed = isBoxed(char, marks, misleading)
    marks = MARK.test(char) ? marks + 1 : 0
    if (!boxed) {
      plain += char
      continue
    }
    if (plain !== '') pieces.push({ kind: 'text', text: plain })
    plain = ''
    pieces.push({ kind: 'code', code: codeOf(char), text: char })
  }
  return plain === '' ? pieces : [...pieces, { kind: 'text', text: plain }]
}

/**
 * Cuts a text into pieces, showing at most `limit` characters (code points) of it. Joined, the `text` of all pieces
 * is the shown beginning, character by character.
 */
export function hostilePieces(text: string, limit = 24): HostilePieces {
  if (text === '') return { pieces: [{ kind: 'word', word: 'empty', text: '' }], hidden: 0 }
  const all = Array.from(text)
  const shown = all.slice(0, limit)
  const hidden = all.length - shown.length
  const before = shown.findIndex((char) => char !== ' ')
  if (before === -1) return { pieces: [spaces(shown.length)], hidden }
  const last = shown.findLastIndex((char) => char !== ' ')
  const after = hidden > 0 ? 0 : shown.length - 1 - last
  const pieces = inner(shown.slice(before, shown.length - after))
  if (before > 0) pieces.unshift(spaces(before))
  if (after > 0) pieces.push(spaces(after))
  return { pieces, hidden }
}

/** The same as one line of plain text, for places that know no boxes (SVG, titles): `‹U+202E›toor`. */
export function hostilePlain(text: string, limit = 24): string {
  const { pieces, hidden } = hostilePieces(text, limit)
  const words = pieces.map((piece) => {
    if (piece.kind === 'text') return piece.text
    return `‹${piece.kind === 'code' ? piece.code : piece.word}›`
  })
  return words.join('') + (hidden > 0 ? '…' : '')
}
