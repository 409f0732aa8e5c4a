import type { LinePart, ShownLine } from '../../model/lines'

/** A line as far as it is shown. */
interface CutLine {
  readonly parts: readonly LinePart[]
  /** Characters left out that a click brings. */
  readonly more: number
}

/** The beginning of a line in so many characters (UTF-16 units); none is cut for a few more. */
export function cutLine({ parts }: Pick<ShownLine, 'parts'>, limit: number): CutLine {
  const whole = parts.reduce((sum, { text }) => sum + text.length, 0)
  if (whole <= limit * 1.25) return { parts, more: 0 }
  const kept: LinePart[] = []
  let left = limit
  for (const part of parts) {
    if (left === 0) break
    const text = beginning(part.text, left)
    kept.push({ ...part, text })
    left = Math.max(0, left - part.text.length)
  }
  return { parts: kept, more: whole - kept.reduce((sum, { text }) => sum + text.length, 0) }
}

/** At most so many units, no character cut in two. */
function beginning(text: string, units: number): string {
  const last = text.charCodeAt(units - 1)
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? units - 1 : units)
}
