import { DamagedData, digits } from '../damage'
import { blobInput, type LogInput } from '../log-input'
import { look, type Looked, openedAs, readFailure } from '../open-input'
import type { OpenedFile } from '../opened-file'
import { unpacked } from '../unpacked'
import type { ArchivePlace } from './archive-place'
import { isHidden } from './hidden'
import type { Member, Refused } from './member'
import { PassedOver } from './passed-over'
import { plainTarMembers, streamedTarMembers } from './tar-files'
import { zipMembers } from './zip'

const DEEPEST = 1
/** Logs in one archive; a million of them would be a bomb. */
const MOST_FILES = 20_000

/** What documents of Office begin with: they are zip archives of XML, which is text, but no log. */
const OFFICE = '[Content_Types].xml'
const OFFICE_SENTENCE = 'This is an Office document: save it as text or CSV to read what is in it.'

/** Opens what lies in an archive: a report on the archive, and the logs in it in the archive's order. Never rejects. */
export async function openArchive(input: LogInput, looked: Looked, place: ArchivePlace): Promise<OpenedFile[]> {
  const contents = await contentsOf(input, looked, place)
  return [reportOn(input, place, contents), ...contents.logs]
}

interface Contents {
  readonly logs: readonly OpenedFile[]
  /** What is missing, in sentences. */
  readonly errors: readonly string[]
  readonly note: string | null
  readonly isOffice: boolean
}

async function contentsOf(input: LogInput, looked: Looked, place: ArchivePlace): Promise<Contents> {
  const files = new Map<string, OpenedFile[]>()
  const passed = new PassedOver()
  const errors: string[] = []
  try {
    for await (const member of membersOf(input, looked, place, passed)) {
      const { path } = member
      if (place.signal.aborted) break
      if (path === OFFICE) return { logs: [], errors: [OFFICE_SENTENCE], note: null, isOffice: true }
      if (files.size >= MOST_FILES)
        throw new DamagedData(`It holds over ${digits(MOST_FILES)} files: no more were read.`)
      if (isHidden(path)) continue
      if (files.has(path)) passed.add('older', path)
      files.delete(path)
      files.set(path, await openMember(member, input, place, passed))
    }
  } catch (error) {
    errors.push(readFailure(error))
  }
  return {
    logs: [...files.values()].flat(),
    errors: [...errors, ...passed.errors()],
    note: passed.note(),
    isOffice: false,
  }
}

/** What is said of the archive itself; one without a log is a file that could not be read. */
function reportOn(input: LogInput, { dropped, depth }: ArchivePlace, { logs, errors, note }: Contents): OpenedFile {
  const about = { input, dropped, isDropped: depth === 0, bytes: input.size }
  const error = errors.length === 0 ? null : errors.join(' ')
  if (logs.length > 0) return { ...about, opened: null, error, note }
  const nothing = `No text log was found in this archive. ${note ?? 'It is empty.'}`
  return { ...about, opened: { kind: 'error', error: error ?? nothing }, error: null, note: null }
}

async function* membersOf(
  input: LogInput,
  looked: Looked,
  place: ArchivePlace,
  passed: PassedOver,
): AsyncGenerator<Member | Refused, void, undefined> {
  const { form, layers } = looked
  if (form.kind !== 'archive') return
  if (form.archive === 'tar') {
    yield* layers.length === 0 ? plainTarMembers(input) : streamedTarMembers(input, layers, place, passed)
    return
  }
  yield* zipMembers(layers.length === 0 ? input : await unpackedWhole(input, looked, place))
}

/** A zip archive's directory is at its end: one that lies in another has to be unpacked whole. */
async function unpackedWhole(
  input: LogInput,
  { layers }: Looked,
  { keeper, signal, onBytes }: ArchivePlace,
): Promise<LogInput> {
  async function* pieces() {
    for await (const { bytes, consumed } of unpacked(input, layers)) {
      if (signal.aborted) return
      onBytes(consumed)
      yield bytes
    }
  }
  const { blob, problem } = await keeper.plain(pieces())
  if (problem !== null && !(problem instanceof DamagedData)) throw problem
  return blobInput(blob, input.name, input.modified)
}

async function openMember(
  member: Member | Refused,
  archive: LogInput,
  place: ArchivePlace,
  passed: PassedOver,
): Promise<OpenedFile[]> {
  const { path } = member
  if ('refusal' in member) {
    passed.add(member.refusal, path)
    return []
  }
  const input = { ...member.input, name: `${archive.name} › ${path}`, modified: modifiedOf(member, archive) }
  const looked = await look(input, member.layers)
  if (looked.form.kind === 'archive' && place.depth < DEEPEST) {
    const inner = { ...place, depth: place.depth + 1 }
    const contents = await contentsOf(input, looked, inner)
    const isWorthARow = contents.logs.length > 0 || (contents.errors.length > 0 && !contents.isOffice)
    if (isWorthARow) return [reportOn(input, inner, contents), ...contents.logs]
    passed.add('no text', path)
  } else if (looked.form.kind === 'archive') passed.add('too deep', path)
  else if (member.size === 0) passed.add('empty', path)
  else if (looked.form.kind === 'foreign') passed.addForeign(path, looked.form.what)
  else {
    const opened = openedAs(input, looked, member.cut)
    return [{ input, opened, dropped: place.dropped, isDropped: false, bytes: member.size, error: null, note: null }]
  }
  return []
}

/** 1981: archives that don't say when a file was changed say 1970, or 1980 where they think as DOS did. */
const EARLIEST = Date.UTC(1981)

/** When a file in an archive was changed; as the archive itself where it doesn't say. */
function modifiedOf({ modified }: Member, archive: LogInput): number {
  return modified > EARLIEST ? modified : archive.modified
}
