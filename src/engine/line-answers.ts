import type { Analysis } from '../analysis/analysis'
import type { Unpack, Watch } from '../import/read-back/read-file'
import { blobInput } from '../import/read/log-input'
import { chooseAgain } from './choose-again'
import { lineGroups } from './line-groups'
import { linesText } from './lines-text'
import { type LineFiles, LogLines } from './log-lines'
import type { FromEngine, LineQuestion, Replies } from './protocol'
import { sentenceOf } from './sentence-of'

/**
 * Answers what files have to be read again for, and goes on being asked meanwhile. A newer question for lines ends the
 * one before: somebody has scrolled on.
 */
export class LineAnswers {
  readonly #post: (message: FromEngine) => void
  readonly #unpack: Unpack
  #log: LogLines | null = null
  /** By kind, what ends the question that is under way. */
  readonly #stops = new Map<LineQuestion['type'], AbortController>()

  constructor(post: (message: FromEngine) => void, unpack: Unpack) {
    this.#post = post
    this.#unpack = unpack
  }

  /** Has lines from the files of another log from now on. */
  open(files: LineFiles): void {
    this.forget()
    this.#log = new LogLines(files, this.#unpack)
  }

  /** Lets go of all files. */
  forget(): void {
    this.stop()
    this.#log?.close()
    this.#log = null
  }

  /** Leaves off what is under way. */
  stop(): void {
    for (const stop of this.#stops.values()) stop.abort()
  }

  /** Answers in time, or refuses with a sentence. */
  async answer(question: LineQuestion, analysis: Analysis): Promise<void> {
    const { id, type } = question
    this.#stops.get(type)?.abort()
    const stop = new AbortController()
    this.#stops.set(type, stop)
    try {
      this.#post({ type: 'reply', id, value: await this.#replyTo(question, analysis, this.#watch(id, stop.signal)) })
    } catch (error) {
      const message = stop.signal.aborted ? 'Reading the lines was stopped.' : sentenceOf(error)
      this.#post({ type: 'refused', id, message })
    }
  }

  async #replyTo(question: LineQuestion, analysis: Analysis, watch: Watch): Promise<Replies[LineQuestion['type']]> {
    const log = this.#log
    if (log === null) throw new Error('no log has been read')
    switch (question.type) {
      case 'lines':
        return lineGroups(log, analysis, question, watch)
      case 'lines-text':
        return linesText(log, analysis, question.passwords, watch)
      case 'choose-again': {
        const { blob, name, modified } = question.file
        await chooseAgain(log, analysis.data.table, question.dropped, blobInput(blob, name, modified), watch)
        return null
      }
    }
  }

  #watch(id: number, signal: AbortSignal): Watch {
    return {
      signal,
      onStreaming: (file, bytes, total) => {
        this.#post({ type: 'lines-progress', id, file, bytes, total })
      },
    }
  }
}
