import { parseAddress } from '../geo/address'
import { liesIn, parsePrefix } from '../geo/prefix'
import type { Names } from '../model/attempt-table'
import { NameHashes } from './name-hashes'

/** The ids of the sources that have one of some texts, or lie in a prefix that one of them is. */
export function sourcesOf(sources: Names, texts: readonly string[]): number[] {
  return [...NameHashes.of(sources).find(texts), ...inPrefixes(sources, texts)]
}

function inPrefixes(sources: Names, texts: readonly string[]): number[] {
  const prefixes = texts.flatMap((text) => parsePrefix(text) ?? [])
  const ids: number[] = []
  for (let id = 0; prefixes.length > 0 && id < sources.length; id++) {
    const address = parseAddress(sources.text(id))
    if (address !== undefined && prefixes.some((prefix) => liesIn(address, prefix))) ids.push(id)
  }
  return ids
}
