import { ascii } from '../../base/bytes'
import { numberOf } from './form-list'
import type { FormInfo } from './message'

/** A form under one of its heads. All have one shape, so that reading them is the same for all. */
export interface Headed<R> {
  readonly head: Uint8Array
  readonly read: R
  /** The form's place in FORMS. */
  readonly number: number
}

/** A branch asks for the byte at `at`, counted from the message's start; a leaf has the forms that are left. */
interface Node<R> {
  /** -1 in a leaf. */
  readonly at: number
  /** By byte where to go: where no head that is long enough has it, to the leaf of the heads that end before `at`. */
  readonly next: readonly Node<R>[]
  /** Longer heads first. A branch has those that end before `at`. */
  readonly forms: readonly Headed<R>[]
}

/**
 * Finds the forms whose head a message can have, by as few bytes as tell the heads apart: two or three of two hundred.
 * The heads themselves are still to be compared. Heads can be beginnings of others: the longer ones come first.
 */
export class HeadTree<R> {
  readonly #root: Node<R>

  constructor(forms: readonly (FormInfo & { readonly heads: readonly string[]; readonly read: R })[]) {
    this.#root = grow(
      forms.flatMap((form) => {
        const number = numberOf(form)
        return form.heads.map((head) => ({ head: ascii(head), read: form.read, number }))
      }),
    )
  }

  /** The candidates for the message at `bytes[start, end)`. */
  find(bytes: Uint8Array, start: number, end: number): readonly Headed<R>[] {
    let node: Node<R> = this.#root
    while (node.at >= 0 && start + node.at < end) {
      const next: Node<R> | undefined = node.next[bytes[start + node.at] ?? 0]
      if (next === undefined) break
      node = next
    }
    return node.forms
  }
}

function leaf<R>(forms: readonly Headed<R>[]): Node<R> {
  return { at: -1, next: [], forms: [...forms].sort((a, b) => b.head.length - a.head.length) }
}

function grow<R>(forms: readonly Headed<R>[]): Node<R> {
  const at = mostTelling(forms)
  if (at < 0) return leaf(forms)
  const short = forms.filter(({ head }) => head.length <= at)
  const otherwise = leaf(short)
  const next = Array.from({ length: 256 }, () => otherwise)
  for (const byte of bytesAt(forms, at)) {
    next[byte] = grow(forms.filter(({ head }) => head.length <= at || head[at] === byte))
  }
  return { at, next, forms: otherwise.forms }
}

/** The place where most heads differ, or -1 where none do. */
function mostTelling<R>(forms: readonly Headed<R>[]): number {
  const longest = forms.reduce((most, { head }) => Math.max(most, head.length), 0)
  let [best, most] = [-1, 1]
  for (let at = 0; at < longest; at++) {
    const { length } = bytesAt(forms, at)
    if (length > most) [best, most] = [at, length]
  }
  return best
}

/** The bytes that heads have at a place. */
function bytesAt<R>(forms: readonly Headed<R>[], at: number): number[] {
  return [...new Set(forms.flatMap(({ head }) => head[at] ?? []))]
}
