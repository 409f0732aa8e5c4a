import type { LineTally } from '../../model/answers'
import type { PlainAttempt } from '../../model/exported-attempt'
import type { BlockHolds, FormCount, Holds, ShapeCount, TextCount } from '../../model/holds'
import type { LineNumbers } from '../line-numbers'
import { FORMS } from '../messages'

/** Stand for forms of message where attempts came as such. */
const ATTEMPT_ROWS = {
  attempt: 'attempt of an export',
  success: 'log-in of an export',
  scan: 'scan of an export',
} as const
type AttemptGroup = keyof typeof ATTEMPT_ROWS

/** Different texts that a set keeps of each kind. */
const MOST = 2000

/** Adds up what the blocks of a set hold. */
export class SetHolds {
  readonly #forms = new Float64Array(FORMS.length)
  readonly #programs = new Map<string | null, number>()
  readonly #offers = new Map<string | null, number>()
  readonly #shapes = new Map<string, ShapeCount & { readonly file: string }>()
  #notUnderstood = 0
  /** Rows that came as attempts, by what they tell. */
  readonly #attempts = new Map<AttemptGroup, number>()

  /** Takes the next block of a file; `firstLine` is the 1-based number of its first line. */
  append(holds: BlockHolds, file: string, { first, step }: LineNumbers): void {
    holds.forms.forEach((entries, form) => (this.#forms[form] = (this.#forms[form] ?? 0) + entries))
    this.#notUnderstood += holds.notUnderstood
    addTexts(this.#programs, holds.programs)
    addTexts(this.#offers, holds.offers)
    for (const shape of holds.shapes) {
      const known = this.#shapes.get(shape.shape)
      const line = first + step * shape.line
      if (known !== undefined) this.#shapes.set(shape.shape, { ...known, entries: known.entries + shape.entries })
      else if (this.#shapes.size < MOST) this.#shapes.set(shape.shape, { ...shape, line, file })
    }
  }

  /** Takes a row that came as an attempt, each try as an entry. */
  addAttempt({ outcome, tries }: PlainAttempt): void {
    const group = outcome === 'success' || outcome === 'scan' ? outcome : 'attempt'
    this.#attempts.set(group, (this.#attempts.get(group) ?? 0) + tries)
  }

  /** All of it. `lines` are those of the same blocks, as the fold took them. */
  summarise(lines: LineTally): Holds {
    const repeats = this.#repeats(lines)
    const forms = FORMS.flatMap(({ name, group }, i): FormCount[] => {
      const entries = group === 'repeat' ? repeats : (this.#forms[i] ?? 0)
      return entries === 0 ? [] : [{ name, group, entries }]
    })
    for (const [group, entries] of this.#attempts) forms.push({ name: ATTEMPT_ROWS[group], group, entries })
    const sum = (counts: readonly FormCount[]) => counts.reduce((total, { entries }) => total + entries, 0)
    return {
      programs: textsOf(this.#programs),
      forms: forms.sort(byEntries),
      understood: sum(forms),
      neutral: sum(forms.filter(({ group }) => group === 'neutral')),
      notUnderstood: this.#notUnderstood,
      shapes: [...this.#shapes.values()].sort(byEntries),
      offers: textsOf(this.#offers),
    }
  }

  /**
   * Entries that repeat evidence: those that the fold took for the server's although no form of message has them. Every
   * other `last message repeated` is syslogd's own line.
   */
  #repeats({ attempt, scan, success, neutral }: LineTally): number {
    const counted = [...this.#forms, ...this.#attempts.values()]
    const known = counted.reduce((sum, entries) => sum + entries, this.#notUnderstood)
    return attempt + scan + success + neutral - known
  }
}

function addTexts(counts: Map<string | null, number>, texts: readonly TextCount[]): void {
  for (const { text, entries } of texts) {
    const kept = counts.size < MOST || counts.has(text) ? text : null
    counts.set(kept, (counts.get(kept) ?? 0) + entries)
  }
}

function textsOf(counts: ReadonlyMap<string | null, number>): TextCount[] {
  return [...counts].map(([text, entries]) => ({ text, entries })).sort(byEntries)
}

function byEntries(a: { readonly entries: number }, b: { readonly entries: number }): number {
  return b.entries - a.entries
}
