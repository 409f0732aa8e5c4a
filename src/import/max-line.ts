/** Bytes of the longest line: a longer one is no log line, counts as unreadable, and nobody has to hold it in memory. */
export const MAX_LINE = 1 << 20
