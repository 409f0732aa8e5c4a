/**
 * Texts that get an apostrophe in front in a CSV: those that a spreadsheet would run as a formula, and those that look as if
 * they had got one already, so that it can be taken away again.
 */
export const GUARDED = /^'*[=+\-@\t\r]/

const GUARD = /^'(?='*[=+\-@\t\r])/

/** A text of such a CSV as it was. */
export function withoutGuard(text: string): string {
  return text.replace(GUARD, '')
}
