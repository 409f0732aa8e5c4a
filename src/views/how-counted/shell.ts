import type { FileReport } from '../../model/answers'

/**
 * The commands with which an administrator counts the same in a shell, on the whole log. They count lines that hold
 * `Failed password for`, each of which ends `USER from SOURCE port PORT ssh2` (OpenSSH's auth.c, `auth_log`), whatever
 * stands before it: so fields are counted from the end of the line.
 */
export interface ShellCommands {
  /** Lines of the log. */
  readonly entries: string
  readonly attempts: string
  readonly sources: string
  readonly users: string
  /** How many sources make a quarter, the largest first; half of it with 2 in place of 4. */
  readonly concentration: (parts: number) => string
  /** Hours with most attempts; null where times are written in a way that no field tells. */
  readonly busiestHour: string | null
}

/** Ways to write a line that leave the message at its end as it was. */
const LINES = new Set([
  'rfc3164',
  'rfc3339',
  'rfc5424',
  'journalctl short-full',
  'journalctl short-monotonic',
  'journalctl short-unix',
  'time stamped',
  'bare message',
])
const READERS = { none: 'cat', gzip: 'zcat', zstd: 'zstdcat', xz: 'xzcat', bzip2: 'bzcat' } as const

/** The commands for a set of files; null where no such command counts them: archives, JSON, tables. */
export function shellCommands(files: readonly FileReport[]): ShellCommands | null {
  const reading = readingOf(files)
  if (reading === null) return null
  const failed = `${reading} | grep -a 'Failed password for '`
  const [source, user] = ['$(NF-3)', '$(NF-5)'].map((field) => `awk '{ print ${field} }'`)
  const hour = hourField(files)
  return {
    entries: `${reading} | wc -l`,
    attempts: `${reading} | grep -ac 'Failed password for '`,
    sources: `${failed} | ${source ?? ''} | sort -u | wc -l`,
    users: `${failed} | ${user ?? ''} | sort -u | wc -l`,
    concentration: (parts) =>
      `${failed} | ${source ?? ''} | sort | uniq -c | sort -rn | ` +
      `awk '{ n[NR] = $1; all += $1 } END { while (sum < all / ${parts}) sum += n[++i]; print i }'`,
    busiestHour: hour === null ? null : `${failed} | awk '{ print ${hour} }' | sort | uniq -c | sort -rn | head -1`,
  }
}

/** What prints all lines of the files, or null. */
function readingOf(files: readonly FileReport[]): string | null {
  const parts: string[] = []
  for (const { name, compression, envelopes } of files) {
    const isPlain = Object.keys(envelopes).every((envelope) => LINES.has(envelope))
    if (!isPlain || !isQuotable(name)) return null
    parts.push(`${READERS[compression ?? 'none']} ${quoted(name)}`)
  }
  if (parts.length === 0) return null
  const same = READERS[files[0]?.compression ?? 'none']
  if (files.every(({ compression }) => READERS[compression ?? 'none'] === same)) {
    return `${same} ${files.map(({ name }) => quoted(name)).join(' ')}`
  }
  return `{ ${parts.join('; ')}; }`
}

/** A member of an archive has no name in a shell, and what can't be seen should not be pasted into one. */
function isQuotable(name: string): boolean {
  return !name.includes(' › ') && !/\p{C}|(?! )\p{Z}/u.test(name) && name !== ''
}

/** A name as one word of a shell: in single quotes where it needs any, and no option. */
function quoted(name: string): string {
  const safe = name.startsWith('-') ? `./${name}` : name
  return /^[\w./-]+$/.test(safe) ? safe : `'${safe.replaceAll("'", `'\\''`)}'`
}

/** Fields that tell the hour of a line. */
function hourField(files: readonly FileReport[]): string | null {
  const all = new Set(files.flatMap(({ envelopes }) => Object.keys(envelopes)))
  if (all.size !== 1) return null
  if (all.has('rfc3164')) return '$1, $2, substr($3, 1, 2)'
  return all.has('rfc3339') ? 'substr($1, 1, 13)' : null
}
