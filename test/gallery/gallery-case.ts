import type { ReactElement } from 'react'

/** Layout units: a phone's column, and the report's in a wide window. */
export const NARROW = 350
export const WIDE = 1_040

/** A picture that is judged by looking and guarded by its text. */
export interface GalleryCase {
  /** In kebab-case: its text is `expected/NAME.html`. */
  readonly name: string
  /** What to look at, as a sentence. */
  readonly look: string
  readonly element: ReactElement
  /** Widths at which it is shown and kept as text, in layout units; narrow and wide unless said. */
  readonly widths?: readonly number[]
}

/** Cases of one chart or a few that belong together. */
export interface GalleryGroup {
  readonly title: string
  readonly cases: readonly GalleryCase[]
}

/** The widths at which a case is shown. */
export function widthsOf({ widths = [NARROW, WIDE] }: GalleryCase): readonly number[] {
  return widths
}
