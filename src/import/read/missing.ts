import type { MissingFile } from '../../model/answers'
import type { Ordered } from './order'

/** A file's place in its rotated set: `auth.log` is 0, `auth.log.2.gz` 2 of `auth.log`. */
interface Rotation {
  readonly stem: string
  readonly number: number
  readonly name: string
  readonly span: Ordered
}

/** Neighbours in a set follow each other within so many seconds: nothing is missing between them, whatever they say. */
const JOINED = 3600

const NUMBERED = /^(.*?)(?:\.(\d{1,4}))?(?:\.(?:gz|xz|bz2|zst|Z))?$/

/**
 * Names the files that a rotated set lacks: numbers that logrotate must have written between two that are here, where
 * the neighbours' times do not join.
 */
export function missingFiles(names: readonly string[], order: readonly Ordered[]): MissingFile[] {
  const sets = new Map<string, Rotation[]>()
  for (const span of order) {
    const name = names[span.index] ?? ''
    const [, stem = name, number = '0'] = NUMBERED.exec(name) ?? []
    sets.set(stem, [...(sets.get(stem) ?? []), { stem, number: Number(number), name, span }])
  }
  return [...sets.values()].flatMap(missingOf)
}

function missingOf(set: readonly Rotation[]): MissingFile[] {
  const newestFirst = set.toSorted((a, b) => a.number - b.number)
  return newestFirst.slice(1).flatMap((older, i) => {
    const newer = newestFirst[i]
    if (newer === undefined || older.number - newer.number < 2) return []
    const isJoined = older.span.isEndKnown && newer.span.start - older.span.end <= JOINED
    if (isJoined) return []
    const count = older.number - newer.number - 1
    const name = `${older.stem}.${String(newer.number + 1)}`
    return [{ name, count, after: older.name, before: newer.name }]
  })
}
