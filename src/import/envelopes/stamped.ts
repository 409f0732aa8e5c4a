import { ascii, SPACE, startsWith } from '../../base/bytes'
import type { Entry, EnvelopeForm } from '../entry'
import type { AnyOf } from './any-of'
import { readIsoTime } from './iso-time'

const STDOUT = ascii('stdout ')
const STDERR = ascii('stderr ')
const F = 70
const P = 80

/**
 * A line behind a time stamp that a container's runtime put there: `docker logs -t`, and the files of
 * https://github.com/kubernetes/design-proposals-archive/blob/main/node/kubelet-cri-logging.md.
 * ```
 * 2026-03-01T00:07:21.123456789Z Failed password …
 * 2026-03-01T00:07:21.123456789Z stderr F Mar  1 00:07:21 heron sshd[71]: Failed password …
 * ```
 * The line's own time counts where it is whole. A line that `inner` can't read is another program's. Where one of the
 * `others`, which begin with such a time too, takes the line it is not of this form.
 */
export function stamped(inner: AnyOf, others: AnyOf): EnvelopeForm {
  return {
    name: 'time stamped',
    read(bytes, start, end, entry) {
      const timeEnd = readIsoTime(bytes, start, end, entry)
      if (timeEnd < 0 || timeEnd >= end || bytes[timeEnd] !== SPACE) return false
      const { time, offset } = entry
      if (others.read(bytes, start, end, entry)) return false
      const line = streamEnd(bytes, timeEnd + 1, end)
      if (!inner.read(bytes, line, end, entry)) setRest(bytes, line, end, entry)
      if (!Number.isNaN(entry.time) && !entry.yearless) return true
      entry.time = time
      entry.offset = offset
      entry.yearless = false
      return true
    },
  }
}

/** The position behind `stdout F ` or `stderr P `, or `at`. */
function streamEnd(bytes: Uint8Array, at: number, end: number): number {
  if (!startsWith(bytes, at, end, STDOUT) && !startsWith(bytes, at, end, STDERR)) return at
  const tag = at + STDOUT.length
  const isTag = tag + 1 < end && (bytes[tag] === F || bytes[tag] === P) && bytes[tag + 1] === SPACE
  return isTag ? tag + 2 : at
}

function setRest(bytes: Uint8Array, start: number, end: number, entry: Entry): void {
  entry.reset(bytes, end)
  entry.message = start
}
