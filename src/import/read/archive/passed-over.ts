import { digits } from '../damage'
import type { Refusal } from './member'

/** Names that a sentence lists before it says how many more there are. */
const LISTED = 6

type Reason = Refusal | 'no text' | 'empty' | 'too deep' | 'not kept' | 'older'

/** What a sentence says of one file, and of several. */
const SENTENCES: Record<Reason, readonly [one: string, several: string]> = {
  'no text': ['is no text log', 'are no text logs'],
  empty: ['is empty', 'are empty'],
  older: ['is there again, and newer', 'are there again, and newer'],
  encrypted: [
    'is encrypted: unpack the archive with its password',
    'are encrypted: unpack the archive with its password',
  ],
  method: ['is packed in a way that is not known here', 'are packed in a way that is not known here'],
  overlap: ['lies over another, as in a bomb', 'lie over others, as in a bomb'],
  damaged: ['is not where the directory says', 'are not where the directory says'],
  'too deep': [
    'is an archive in an archive in an archive: unpack the outer ones',
    'are archives in an archive in an archive: unpack the outer ones',
  ],
  'not kept': [
    'could not be kept in memory with the others: unpack the archive and drop what is in it',
    'could not be kept in memory with the others: unpack the archive and drop what is in it',
  ],
}

/** Reasons that take nothing away from a log. */
const HARMLESS: readonly Reason[] = ['no text', 'empty', 'older']

/** The files in an archive that are not read, by why: a sentence each, and not one a file. */
export class PassedOver {
  readonly #files = new Map<Reason, string[]>()
  #hasJournals = false

  add(reason: Reason, path: string): void {
    const paths = this.#files.get(reason)
    if (paths === undefined) this.#files.set(reason, [path])
    else paths.push(path)
  }

  /** A file that is no text, and what it is. */
  addForeign(path: string, what: string): void {
    this.add('no text', path)
    if (what.includes('journal')) this.#hasJournals = true
  }

  /** What was rightly passed over, in sentences; null for nothing. */
  note(): string | null {
    const journals = this.#hasJournals ? [' A binary journal becomes text with journalctl --file NAME -o export.'] : []
    const sentences = this.#sentences(true)
    return sentences.length === 0 ? null : sentences.join(' ') + journals.join('')
  }

  /** What is missing from the log, in sentences. */
  errors(): string[] {
    return this.#sentences(false)
  }

  #sentences(isHarmless: boolean): string[] {
    const sentences: string[] = []
    for (const [reason, paths] of this.#files) {
      if (HARMLESS.includes(reason) === isHarmless) sentences.push(sentenceOf(reason, paths))
    }
    return sentences
  }
}

function sentenceOf(reason: Reason, paths: readonly string[]): string {
  const [one, several] = SENTENCES[reason]
  const count = paths.length === 1 ? `1 file in it ${one}` : `${digits(paths.length)} files in it ${several}`
  const more = paths.length > LISTED ? ` and ${digits(paths.length - LISTED)} more` : ''
  return `${count} (${paths.slice(0, LISTED).join(', ')}${more}).`
}
