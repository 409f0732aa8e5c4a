/** Wall-clock seconds of an ISO 8601 time without an offset, as answers have them. */
export function secondsOf(iso: string): number {
  return Date.parse(`${iso}Z`) / 1000
}
