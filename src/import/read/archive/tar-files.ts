import { cutShort } from '../damage'
import type { Layer } from '../decompress/decompressor-of'
import { blobInput, type LogInput, sliceInput } from '../log-input'
import { sniff, SNIFFED } from '../sniff'
import { unpacked } from '../unpacked'
import type { ArchivePlace } from './archive-place'
import { isHidden } from './hidden'
import { KeeperFull } from './keeper'
import type { Member } from './member'
import type { PassedOver } from './passed-over'
import { type TarMember, tarMembers } from './tar'
import { PlainTar, StreamedTar } from './tar-source'

/** The files in a plain tar archive, each a part of it. */
export async function* plainTarMembers(input: LogInput): AsyncGenerator<Member, void, undefined> {
  for await (const member of tarMembers(new PlainTar(input))) {
    if (!member.isFile) continue
    const { path, size, start } = member
    const modified = member.modified * 1000
    const there = Math.max(0, Math.min(size, input.size - start))
    const cut = there < size ? cutShort('tar', input.size) : null
    yield { path, modified, size, input: sliceInput(input, start, there, path, modified), layers: [], cut }
  }
}

/**
 * The files in a compressed tar archive, in one pass: what begins like a log or may hold one is kept, the rest is passed
 * over as it comes.
 */
export async function* streamedTarMembers(
  input: LogInput,
  layers: readonly Layer[],
  place: ArchivePlace,
  passed: PassedOver,
): AsyncGenerator<Member, void, undefined> {
  const source = new StreamedTar(unpacked(input, layers))
  for await (const member of tarMembers(source)) {
    place.onBytes(source.consumed)
    if (!member.isFile || isHidden(member.path)) continue
    const kept = await keep(source, member, place, passed)
    if (kept !== null) yield kept
  }
}

async function keep(
  source: StreamedTar,
  { path, size, modified, start }: TarMember,
  { keeper, signal, onBytes }: ArchivePlace,
  passed: PassedOver,
): Promise<Member | null> {
  const head = (await source.take(Math.min(size, SNIFFED))).slice()
  const form = sniff(head)
  if (size === 0) passed.add('empty', path)
  else if (form.kind === 'foreign') passed.addForeign(path, form.what)
  if (size === 0 || form.kind === 'foreign') return null
  async function* pieces() {
    yield head
    for await (const bytes of source.pieces(size - head.length)) {
      if (signal.aborted) return
      onBytes(source.consumed)
      yield bytes
    }
  }
  const isPacked = form.kind === 'compressed' || form.kind === 'archive'
  const kept = isPacked ? await keeper.plain(pieces()) : await keeper.packed(pieces())
  if (kept.problem instanceof KeeperFull) {
    keeper.drop(kept)
    passed.add('not kept', path)
    return null
  }
  if (kept.problem !== null) throw kept.problem
  const input = blobInput(kept.blob, path, modified * 1000)
  const cut = source.position < start + size ? (source.problem ?? cutShort('tar', source.position)) : null
  return { path, modified: modified * 1000, size, input, layers: isPacked ? [] : ['gzip'], cut }
}
