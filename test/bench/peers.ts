import { closeSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs'
import type { Group } from './group'
import type { LogFile } from './log-file'
import { PIPELINE } from './command-line'
import { type Figure, NOT_INSTALLED, type Row } from './row'
import { areInstalled, runShell } from './shell'

/** Other tools on the same log, where they are installed: none of them answers all that the page does. */
interface Peer {
  readonly command: string
  readonly does: string
  /** For the shell; $1 is the log. */
  readonly script: string
  /** Bytes of the log that it is given, where all would take minutes: its time is scaled to the whole. */
  readonly most?: number
}

const PEERS: readonly Peer[] = [
  {
    command: 'rg',
    does: 'names and sources by a capture regex, counted',
    // https://github.com/BurntSushi/ripgrep/blob/master/GUIDE.md#replacements
    script: `rg --no-config --only-matching --no-line-number --replace '$1 $2' 'Failed password for (?:invalid user )?(.*) from (\\S+) port \\d+ ssh2' "$1" | sort | uniq -c | sort -rn`,
  },
  {
    command: 'lnav',
    does: 'sources, counted in its SQL',
    // https://docs.lnav.org/en/latest/sqlext.html; -n: without a screen
    script: `lnav -n -c ";SELECT regexp_match('from (\\S+) port', log_body) AS source, count(*) AS n FROM syslog_log WHERE log_body LIKE 'Failed password for %' GROUP BY source ORDER BY n DESC" -c ':write-csv-to -' "$1"`,
  },
  {
    command: 'fail2ban-regex',
    does: 'its filter sshd, 20 MB at most, scaled',
    script: `fail2ban-regex --print-no-missed --print-no-ignored "$1" sshd`,
    most: 20e6,
  },
]

const rows = PEERS.map(({ command, does }): Row => {
  return { key: `peer.${command}`, label: `${command}: ${does}`, unit: 'duration', yardstick: PIPELINE }
})

export const peers: Group = {
  name: 'peers',
  logs: ['rfc3164'],
  rows,
  isOnce: true,
  async measure({ log }) {
    const figures: Record<string, Figure> = {}
    for (const peer of PEERS) figures[`peer.${peer.command}`] = await timePeer(peer, log('rfc3164'))
    return figures
  },
}

async function timePeer({ command, script, most = Infinity }: Peer, log: LogFile): Promise<Figure> {
  if (!areInstalled(command)) return NOT_INSTALLED
  if (log.bytes <= most) return (await runShell(script, [log.path])).ms
  const piece = `${log.path}.beginning`
  writeFileSync(piece, beginning(log.path, most))
  const { ms } = await runShell(script, [piece])
  rmSync(piece)
  return (ms * log.bytes) / most
}

/** The first bytes of a file, to the end of a line. */
function beginning(path: string, bytes: number): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const start = new Uint8Array(bytes)
    const length = readSync(file, start)
    return start.subarray(0, start.lastIndexOf(10, length - 1) + 1)
  } finally {
    closeSync(file)
  }
}
