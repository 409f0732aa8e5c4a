import { ascii, startsWith } from '../../base/bytes'
import type { EnvelopeForm } from '../entry'

/** What tools say about the log that they print: journalctl, `log show`, tail, grep between lines of context. */
const HEADS = [
  '-- Logs begin at ',
  '-- Journal begins at ',
  '-- No entries --',
  '-- Boot ',
  '-- Reboot --',
  '-- cursor: ',
  'Hint: You are currently not seeing messages from other users',
  'Notice: journal has been rotated since unit was started',
  'Warning: some journal files were not opened',
  'Warning: journal has been rotated since unit was started',
  'Timestamp               ',
  'Filtering the log data using "',
  'Skipping info and debug messages, pass --info',
  'Skipping debug messages, pass --debug',
  '==> ',
].map(ascii)
const SEPARATOR = ascii('--')

/** Such a line is an entry without time and program: it is understood, and not ours. */
export const notes: EnvelopeForm = {
  name: 'note',
  read(bytes, start, end, entry) {
    const isNote =
      HEADS.some((head) => startsWith(bytes, start, end, head)) ||
      (end - start === SEPARATOR.length && startsWith(bytes, start, end, SEPARATOR))
    if (isNote) entry.message = start
    return isNote
  },
}
