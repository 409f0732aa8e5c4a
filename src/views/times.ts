/** Wall-clock seconds of an ISO 8601 time without an offset, as answers have them. */
export function secondsOf(iso: string): number {
  return Date.parse(`${iso}Z`) / 1000
}

/** Whose clock times stand on: that of a zone, or the server's. */
export function clockWords(zone: string | null): string {
  return zone === null ? 'times as the server wrote them' : `times on the clock of ${zone}`
}
