import type { FileReport } from '../../model/answers'
import type { OpenedFile } from '../../state/app-state'

/** A dropped file with what was read of it: of an archive, all that is in it together. */
export interface ListedFile {
  readonly name: string
  readonly bytes: number
  /** Null until it is known. */
  readonly entries: number | null
  /** Files in an archive; 0 where it is none. */
  readonly members: number
  /** What failed, and what else there is to say. */
  readonly remarks: readonly string[]
}

const WITHIN = ' › '

/**
 * Dropped files with their reports. These come in the order of the files, each archive's before those of what is in it,
 * which are named after it. The synthetic log is the first where it is there, whatever its report is called.
 */
export function listFiles(
  files: readonly OpenedFile[],
  reports: readonly FileReport[] | null,
  isSample: boolean,
): ListedFile[] {
  let at = 0
  return files.map((file, place) => {
    const first = reports?.[at]
    if (reports === null || first === undefined) return unread(file)
    const isSampleLog = isSample && place === 0
    if (!isSampleLog && first.name !== file.name) return unread(file)
    const start = at++
    while (reports[at]?.name.startsWith(first.name + WITHIN) === true) at++
    const own = reports.slice(start, at)
    return {
      name: isSampleLog ? file.name : first.name,
      bytes: first.bytes,
      entries: own.reduce((sum, { entries }) => sum + entries, 0),
      members: own.length - 1,
      remarks: own.flatMap(remarksOf(first.name)),
    }
  })
}

function unread({ name, size }: OpenedFile): ListedFile {
  return { name, bytes: size, entries: null, members: 0, remarks: [] }
}

/** Of a member with its name in the archive. */
function remarksOf(archive: string): (report: FileReport) => string[] {
  return ({ name, error, note }) => {
    const own = name === archive ? '' : `${name.slice(archive.length + WITHIN.length)}: `
    return [error, note].flatMap((remark) => (remark === null ? [] : [own + remark]))
  }
}
