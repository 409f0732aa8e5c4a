/** Room for "120,000" and its padding, at the root font size of 16. */
const LEAST_NUMBER = 76

/**
 * Widths of the columns while a table scrolls, from those measured on its first rows: numbers further down may be
 * longer, so their columns get some room, which the widest column gives. The sum stays the same.
 */
export function heldWidths(
  measured: readonly { readonly width: number; readonly number: boolean }[],
  scale = 1,
): number[] {
  const widths = measured.map(({ width, number }) => (number ? Math.max(width, LEAST_NUMBER * scale) : width))
  const added = widths.reduce((sum, width) => sum + width, 0) - measured.reduce((sum, { width }) => sum + width, 0)
  const widest = widths.indexOf(Math.max(...widths))
  return widths.map((width, index) => (index === widest ? Math.max(width - added, width / 2) : width))
}
