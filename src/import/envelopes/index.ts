import type { EnvelopeForm } from '../entry'
import { AnyOf } from './any-of'
import { asl } from './asl'
import { bare } from './bare'
import { containerPrefix } from './container-prefix'
import { cowrieJson } from './cowrie-json'
import { cowrieText } from './cowrie-text'
import { dropbearStderr } from './dropbear-stderr'
import { grepPrefix } from './grep-prefix'
import { journaldJson } from './journald-json'
import { jsonLines } from './json-lines'
import { macosLog } from './macos'
import { notes } from './notes'
import { papertrail } from './papertrail'
import { rfc3164 } from './rfc3164'
import { rfc3339 } from './rfc3339'
import { rfc5424 } from './rfc5424'
import { shortFull } from './short-full'
import { shortMonotonic } from './short-monotonic'
import { shortUnix } from './short-unix'
import { stamped } from './stamped'
import { windowsLog } from './windows'

/** Forms that begin with an ISO 8601 time, as a stamp before any other line does. */
const ISO: readonly EnvelopeForm[] = [rfc3339, rfc5424, macosLog, cowrieText]

/** Forms with a time of their own. They exclude each other: no line is of two. */
const DATED: readonly EnvelopeForm[] = [
  rfc3164,
  ...ISO,
  journaldJson,
  cowrieJson,
  shortFull,
  shortUnix,
  shortMonotonic,
  windowsLog,
  dropbearStderr,
  asl,
  papertrail,
]

/** What tools put before a line of another form; `lines` are those that can stand within. */
function wrappers(lines: readonly EnvelopeForm[]): EnvelopeForm[] {
  return [
    jsonLines(new AnyOf([...lines, bare])),
    stamped(new AnyOf([...lines, bare]), new AnyOf(ISO)),
    containerPrefix(new AnyOf([...lines, bare])),
    grepPrefix(new AnyOf(lines), new AnyOf(DATED)),
  ]
}

/** All forms of log line, in the order in which they are tried. A new form is one file and one line above. */
export const ENVELOPES: readonly EnvelopeForm[] = [...DATED, ...wrappers([...DATED, ...wrappers(DATED)]), notes, bare]
