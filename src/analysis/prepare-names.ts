import type { LogData } from './log-data'
import { NameHashes } from './name-hashes'
import { BLOCK, NameSearch } from './name-search'

/** Names are prepared up to so many: more take memory that somebody who never filters by names would miss. */
const MOST_NAMES = 1 << 20

/** Makes, in steps of some milliseconds, what the first filter by a source, a name or a text would else wait for. */
export function* prepareNames({ table: { sources, users } }: LogData): Generator<undefined, void> {
  if (sources.length + users.length > MOST_NAMES) return
  for (const names of [sources, users]) {
    for (let start = 0; start < names.length; start += BLOCK) {
      NameSearch.of(names).prepare(start)
      NameHashes.of(names).prepare(start + BLOCK)
      yield
    }
  }
}
