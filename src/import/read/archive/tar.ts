import { decodeText } from '../../../base/bytes'
import { cutShort, damagedAt } from '../damage'
import { paxRecords, readTarHeader, TAR_BLOCK, type TarHeader } from './tar-header'
import type { TarSource } from './tar-source'

/** A file in a tar archive. */
export interface TarMember {
  readonly path: string
  /** Seconds since 1970. */
  readonly modified: number
  readonly size: number
  /** Where its bytes begin. */
  readonly start: number
  /** False for what has no lines: folders, links, devices. */
  readonly isFile: boolean
}

/** A longer name or list of attributes is damage. */
const LONGEST = 1 << 20

/** What headers before a member's own say about it. */
interface Announced {
  readonly path?: string
  readonly size?: number
  readonly modified?: number
}

/**
 * The members of a tar archive (POSIX ustar and pax, GNU's long names, archives written behind each other), in order.
 * After each, whoever asks for the next may have taken any of its bytes. Throws {@link DamagedData}.
 */
export async function* tarMembers(source: TarSource): AsyncGenerator<TarMember, void, undefined> {
  let isEnded = false
  let global: Announced = {}
  let announced: Announced = {}
  for (;;) {
    const at = source.position
    const block = await source.take(TAR_BLOCK)
    if (block.length < TAR_BLOCK && isEnded) return
    if (block.length < TAR_BLOCK) throw source.problem ?? cutShort('tar', at + block.length)
    if (block.every((byte) => byte === 0)) {
      isEnded = true
      continue
    }
    const header = readTarHeader(block)
    // Behind the end an archive may be padded with anything.
    if (header === null && isEnded) return
    if (header === null) throw damagedAt('tar', at, 'no file header')
    isEnded = false
    const end = source.position + Math.ceil(header.size / TAR_BLOCK) * TAR_BLOCK
    if (header.kind === 'global') global = { ...global, ...(await announcement(source, header)) }
    else if (header.kind === 'long name' || header.kind === 'extended') {
      announced = { ...announced, ...(await announcement(source, header)) }
    } else {
      const member = memberOf(header, source.position, { ...global, ...announced })
      announced = {}
      yield member
      await source.skipTo(member.start + Math.ceil(member.size / TAR_BLOCK) * TAR_BLOCK)
      continue
    }
    await source.skipTo(end)
  }
}

function memberOf(header: TarHeader, start: number, announced: Announced): TarMember {
  const path = announced.path ?? header.name
  const isFile = header.kind === 'file' && !path.endsWith('/')
  const size = header.kind === 'file' ? (announced.size ?? header.size) : header.size
  return { path, modified: announced.modified ?? header.modified, size, start, isFile }
}

async function announcement(source: TarSource, header: TarHeader): Promise<Announced> {
  if (header.size > LONGEST) throw damagedAt('tar', source.position, 'a name of over a megabyte')
  const at = source.position
  const bytes = await source.take(header.size)
  if (bytes.length < header.size) throw source.problem ?? cutShort('tar', at + bytes.length)
  return header.kind === 'long name'
    ? { path: decodeText(bytes).replace(/\0.*$/s, '') }
    : fromRecords(paxRecords(bytes))
}

function fromRecords(records: ReadonlyMap<string, string>): Announced {
  const path = records.get('path')
  const size = numberOf(records.get('size'))
  const modified = numberOf(records.get('mtime'))
  return {
    ...(path === undefined ? {} : { path }),
    ...(size === undefined || !Number.isSafeInteger(size) ? {} : { size }),
    ...(modified === undefined ? {} : { modified }),
  }
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined
}
