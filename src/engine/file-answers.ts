import type { Analysis } from '../analysis/analysis'
import { attemptsFile } from './attempts-file'
import type { FileQuestion, FromEngine } from './protocol'
import { sentenceOf } from './sentence-of'

/** Writes what takes long to write, beside all other questions: one file at a time, a newer one ends the one before. */
export class FileAnswers {
  readonly #post: (message: FromEngine) => void
  #stop = new AbortController()

  constructor(post: (message: FromEngine) => void) {
    this.#post = post
  }

  /** Leaves off what is under way. */
  stop(): void {
    this.#stop.abort()
  }

  /** Answers in time, or refuses with a sentence. */
  async answer({ id, format, passwords }: FileQuestion, analysis: Analysis): Promise<void> {
    this.stop()
    const { signal } = (this.#stop = new AbortController())
    const onRows = (rows: number, total: number) => {
      this.#post({ type: 'file-progress', id, rows, total })
    }
    try {
      this.#post({ type: 'reply', id, value: await attemptsFile(analysis, format, passwords, { signal, onRows }) })
    } catch (error) {
      const message = signal.aborted ? 'Writing the file was stopped.' : sentenceOf(error)
      this.#post({ type: 'refused', id, message })
    }
  }
}
