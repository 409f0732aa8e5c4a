/**
 * Makes log lines, one an entry, of a stream whose entries are spread over several lines or hold line ends. The same
 * bytes give the same lines wherever they are cut; what is held at a time is one entry.
 */
export interface LineMaker {
  /** Takes the next bytes; returns the lines that are whole now. */
  push(bytes: Uint8Array): Uint8Array<ArrayBuffer>
  /** The lines of what is left. */
  finish(): Uint8Array<ArrayBuffer>
}
