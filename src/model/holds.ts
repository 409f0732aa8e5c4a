/** What the lines of a log are, whatever they say of tries: so that nothing is lost without a word. */

/** Lines that no form of message fits, by what they have in common. */
export interface ShapeCount {
  /** The message with names, numbers and addresses left out: it can be shown to others. */
  readonly shape: string
  readonly entries: number
  /** The first of them, cut. */
  readonly example: string
  /** Its line, within the block (from 0) or its file (from 1). */
  readonly line: number
}

/** A text and how many entries have it; null stands for all texts beyond those that are kept. */
export interface TextCount {
  readonly text: string | null
  readonly entries: number
}

/** What the lines of one block are. */
export interface BlockHolds {
  /** Entries of each form of message, in the order of the forms; none of repeats, which the block before may decide. */
  readonly forms: Uint32Array<ArrayBuffer>
  /** Entries of sshd and its kin that no form fits. */
  readonly notUnderstood: number
  readonly shapes: readonly ShapeCount[]
  readonly programs: readonly TextCount[]
  /** What clients said of themselves: versions, algorithms. */
  readonly offers: readonly TextCount[]
}

/** What lines of a form of message tell in the first place; a repeat tells what the line before it does. */
export type FormGroup = 'attempt' | 'success' | 'scan' | 'neutral' | 'repeat'

export interface FormCount {
  readonly name: string
  readonly group: FormGroup
  readonly entries: number
}

/**
 * What a whole log holds: of its lines as they were read, so that one that stands in two files is two entries here.
 * Lists are sorted by count, largest first.
 */
export interface Holds {
  readonly programs: readonly TextCount[]
  readonly forms: readonly FormCount[]
  /** Entries of sshd and its kin that a form fits: they tell something, or are known to tell nothing that counts. */
  readonly understood: number
  /** Of those, entries of forms that tell nothing that counts. */
  readonly neutral: number
  readonly notUnderstood: number
  readonly shapes: readonly (ShapeCount & { readonly file: string })[]
  readonly offers: readonly TextCount[]
}
