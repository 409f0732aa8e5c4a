import type { Entry, EnvelopeForm } from '../entry'

/** Several forms as one: what stands within another line. The one that fitted last is tried first. */
export class AnyOf {
  readonly #forms: readonly EnvelopeForm[]
  #last = 0

  constructor(forms: readonly EnvelopeForm[]) {
    this.#forms = forms
  }

  /** Reads `bytes[start, end)` into the entry, made new; says whether any of the forms takes it. */
  read(bytes: Uint8Array, start: number, end: number, entry: Entry): boolean {
    if (this.#try(this.#last, bytes, start, end, entry)) return true
    for (let form = 0; form < this.#forms.length; form++) {
      if (form !== this.#last && this.#try(form, bytes, start, end, entry)) return true
    }
    return false
  }

  #try(form: number, bytes: Uint8Array, start: number, end: number, entry: Entry): boolean {
    entry.reset(bytes, end)
    if (this.#forms[form]?.read(bytes, start, end, entry) !== true) return false
    this.#last = form
    return true
  }
}
