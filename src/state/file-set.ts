import type { DroppedFile } from '../engine/protocol'
import type { OpenedFile } from './app-state'

/** The name that the synthetic log has in the list of files; it is the first of them. */
const SAMPLE_FILE: OpenedFile = { name: 'a synthetic log', size: 0 }
const PASTED_NAME = 'pasted lines'

export function droppedOf(file: File): DroppedFile {
  return { blob: file, name: file.name, modified: file.lastModified }
}

/** Pasted lines as a file. */
export function pastedFile(text: string, now: number): DroppedFile {
  return { blob: new Blob([text]), name: PASTED_NAME, modified: now }
}

/** What the page lists of a set. */
export function listOf(files: readonly DroppedFile[], isSample: boolean): OpenedFile[] {
  const own = files.map(({ blob, name }) => ({ name, size: blob.size }))
  return isSample ? [SAMPLE_FILE, ...own] : own
}

interface Additions {
  readonly added: readonly DroppedFile[]
  /** Those that are there already, or come twice. */
  readonly known: readonly DroppedFile[]
}

/** Tells files that are new from those that a set has: with the same name, size and time of their last change. */
export function additionsTo(set: readonly DroppedFile[], files: readonly DroppedFile[]): Additions {
  const there = new Set(set.map(identityOf))
  const [added, known]: [DroppedFile[], DroppedFile[]] = [[], []]
  for (const file of files) {
    const list = there.has(identityOf(file)) ? known : added
    list.push(file)
    there.add(identityOf(file))
  }
  return { added, known }
}

function identityOf({ name, blob, modified }: DroppedFile): string {
  return `${blob.size} ${modified} ${name}`
}
