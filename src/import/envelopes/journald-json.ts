import { ascii, decimal, startsWith } from '../../base/bytes'
import type { Entry, EnvelopeForm } from '../entry'
import { readEpoch } from './epoch'
import { ABSENT, JsonFields, jsonStart } from './json-fields'
import { RecordText } from './record-text'
import { OTHER_PROGRAM, speakerOf } from './programs'

/**
 * `journalctl -o json`, json-seq and json-sse, one object a line; the fields are explained in
 * https://www.freedesktop.org/software/systemd/man/latest/systemd.journal-fields.html.
 * ```
 * {"__REALTIME_TIMESTAMP":"1772323641123456","_HOSTNAME":"heron","SYSLOG_IDENTIFIER":"sshd","_PID":"71","MESSAGE":"…"}
 * ```
 * - **Time**: `_SOURCE_REALTIME_TIMESTAMP` where there is one, as journalctl's own text has it (get_display_timestamp()
 *   in logs-show.c): so that one log gives the same times in every form. It is the sender's clock, in UTC.
 * - **Program**: `SYSLOG_IDENTIFIER` is what the sender calls itself, and any user can call himself sshd
 *   (`logger -t sshd`). `_UID` and `_COMM` come from the kernel. sshd's process that logs a try runs as root; after the
 *   log-in, and for privilege separation, it can run as another user, but is called sshd all the same. So an entry that
 *   neither root sent, nor one of our programs, nor a syslog daemon that passes on what it got is its sender's own:
 *   its program is `_COMM`, and it counts among the other programs. Where the two fields are missing the name is taken.
 * - **MESSAGE** can be text, the numbers of its bytes where it is no printable UTF-8, an array of several values (the
 *   first counts), or null where it is longer than 4 kB and journalctl ran without --all.
 */
export const journaldJson: EnvelopeForm = {
  name: 'journald json',
  read(bytes, start, end, entry) {
    if (!fields.scan(bytes, jsonStart(bytes, start, end), end)) return false
    if (!readTime(bytes, SOURCE_TIME, entry) && !readTime(bytes, TIME, entry)) return false
    if (fields.kinds[TIME] === ABSENT) return false
    const isPassedOn = isForwarder(bytes)
    const isTrusted = isPassedOn || isSentByRoot(bytes) || isOurs(bytes)
    entry.pid = pidOf(bytes, isPassedOn)
    const program = isTrusted && fields.kinds[IDENTIFIER] !== ABSENT ? IDENTIFIER : COMM
    text.place(fields, bytes, HOST, program, MESSAGE, entry)
    return true
  },
}

const NAMES = [
  '__REALTIME_TIMESTAMP',
  '_SOURCE_REALTIME_TIMESTAMP',
  '_HOSTNAME',
  'SYSLOG_IDENTIFIER',
  '_COMM',
  '_UID',
  '_PID',
  'SYSLOG_PID',
  'MESSAGE',
]
const [TIME, SOURCE_TIME, HOST, IDENTIFIER, COMM, UID, PID, SYSLOG_PID, MESSAGE] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const
const fields = new JsonFields(NAMES, NAMES.length)
const text = new RecordText()

const ROOT = ascii('0')
/** Daemons that write into the journal what others sent them; rsyslog's threads have names of their own. */
const FORWARDERS = ['rsyslogd', 'rs:', 'in:', 'syslog-ng', 'systemd-journal'].map(ascii)

/** Microseconds since 1970. */
function readTime(bytes: Uint8Array, slot: number, entry: Entry): boolean {
  const start = fields.starts[slot] ?? 0
  const end = fields.ends[slot] ?? 0
  return end > start && readEpoch(bytes, start, end, entry) === end
}

function isSentByRoot(bytes: Uint8Array): boolean {
  const start = fields.starts[UID] ?? 0
  const end = fields.ends[UID] ?? 0
  return end === start || (end - start === ROOT.length && startsWith(bytes, start, end, ROOT))
}

function isOurs(bytes: Uint8Array): boolean {
  const start = fields.starts[COMM] ?? 0
  const end = fields.ends[COMM] ?? 0
  return end === start || speakerOf(bytes, start, end) !== OTHER_PROGRAM
}

function isForwarder(bytes: Uint8Array): boolean {
  const start = fields.starts[COMM] ?? 0
  const end = fields.ends[COMM] ?? 0
  return FORWARDERS.some((name) => startsWith(bytes, start, end, name))
}

/** The sender's pid; of what was passed on, the pid that came with it. */
function pidOf(bytes: Uint8Array, isPassedOn: boolean): number {
  const sent = fieldNumber(bytes, SYSLOG_PID)
  const pid = fieldNumber(bytes, PID)
  return pid < 0 || (isPassedOn && sent >= 0) ? sent : pid
}

function fieldNumber(bytes: Uint8Array, slot: number): number {
  return decimal(bytes, fields.starts[slot] ?? 0, fields.ends[slot] ?? 0)
}
