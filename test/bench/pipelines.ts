/**
 * Three tables of an auth.log in RFC 3164 as an administrator makes them, $1 being the log: how often each source and
 * each name was refused, and how often on each day, most first. They count lines, not attempts: what `message repeated`
 * stands for, and tries that left no `Failed password`, are not in them (docs/counting.md, section 6). Fields are
 * counted from the end of `… Failed password for [invalid user ]USER from SOURCE port PORT ssh2`.
 */
const COUNTED = 'sort | uniq -c | sort -rn'

export const PIPELINES = {
  sources: `grep 'Failed password for ' "$1" | awk '{ print $(NF-3) }' | ${COUNTED}`,
  users: `grep 'Failed password for ' "$1" | awk '{ print $(NF-5) }' | ${COUNTED}`,
  days: `grep 'Failed password for ' "$1" | awk '{ print $1, $2 }' | ${COUNTED}`,
} as const

/** What the pipelines are made of. */
export const PIPELINE_PARTS = ['grep', 'awk', 'sort', 'uniq', 'bash'] as const

/** What `uniq -c` printed, by what was counted. */
export function countsIn(printed: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of printed.split('\n')) {
    const [, count = '', name = ''] = /^ *(\d+) (.*)$/.exec(line) ?? []
    if (count !== '') counts.set(name, Number(count))
  }
  return counts
}
