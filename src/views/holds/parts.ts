import type { BarPart } from '../../charts/WholeBar'
import type { HoldsCounts } from '../../model/summary'

/** The log by what was made of its lines; adds up to the entries. */
export function partsOf({ understood, neutral, notUnderstood }: HoldsCounts, entries: number, unreadable: number) {
  const parts: BarPart[] = [
    { key: 'telling', label: 'tell of an attempt, log-in or scan', value: understood - neutral, fill: 'scan' },
    { key: 'neutral', label: 'understood, tell nothing that counts', value: neutral, fill: 'mid' },
    { key: 'unknown', label: 'not understood', value: notUnderstood, fill: 'unknown' },
    {
      key: 'other',
      label: 'other programs',
      value: otherOf(understood + notUnderstood, entries, unreadable),
      fill: 'other',
    },
    { key: 'unreadable', label: 'unreadable', value: unreadable, fill: 'unknown' },
  ]
  return parts.filter((part) => part.value > 0)
}

/** Entries of other programs than the SSH server's. */
export function otherOf(ofServer: number, entries: number, unreadable: number): number {
  return Math.max(0, entries - ofServer - unreadable)
}
