const NARROW = new Set("iljtfrI.,:;'|!()[] \u202f")
const WIDE = new Set('mwMW%@—')

/** Widths in em after Arial, the widest of the faces in the stack, so that a box is rather too large than too small. */
function charWidth(char: string): number {
  if (NARROW.has(char)) return 0.3
  if (WIDE.has(char)) return 0.86
  if (char >= 'A' && char <= 'Z') return 0.68
  return char > '\u2e7f' ? 1 : 0.556
}

/** Estimated width of a line of text in the sans face; layouts are computed before anything is drawn. */
export function textWidth(text: string, size: number, bold = false): number {
  let em = 0
  for (const char of text) em += charWidth(char)
  return em * size * (bold ? 1.06 : 1)
}
