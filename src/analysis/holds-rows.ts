import { hasPassword } from '../base/typed-password'
import type { FileReport } from '../model/answers'
import type { FormGroup, Holds, ShapeCount } from '../model/holds'
import type { TableRow } from '../model/summary'
import { shareOf } from './counted-sums'
import type { LogData } from './log-data'
import { redactor } from './redact'
import { reportedFiles } from './scan-notes'

/** Rows of *What this log holds*, of the whole log whatever the filter. */

const TELLS: Readonly<Record<FormGroup, string>> = {
  attempt: 'an attempt',
  success: 'a log-in',
  scan: 'a scan',
  neutral: 'nothing that counts',
  repeat: 'what the line before does',
}

/** Forms of message; shares are of the SSH server's entries. */
export function formRows({ forms, understood, notUnderstood }: Holds): TableRow[] {
  const whole = understood + notUnderstood
  return forms.map(({ name, group, entries }) => ({
    form: name,
    tells: TELLS[group],
    entries,
    share: shareOf(entries, whole),
  }))
}

/** Programs; the row without a name is for those beyond what is kept. */
export function programRows({ programs }: Holds, whole: number): TableRow[] {
  return programs.map(({ text, entries }) => ({ program: text, entries, share: shareOf(entries, whole) }))
}

/** What clients said of themselves; the row without a text is for those beyond what is kept. */
export function offerRows({ offers }: Holds): TableRow[] {
  return offers.map(({ text, entries }) => ({ offer: text, entries }))
}

/** A shape of what was not understood, with the first of its lines. */
interface ShapeRow extends ShapeCount {
  readonly file: string
  /** The example holds what looks like a typed password. */
  readonly masked: boolean
}

/**
 * What was not understood. A shape holds no account and no log host of this log, as it is meant to be shown to others;
 * shapes that differ in nothing else are one.
 */
export function shapeRows(data: LogData): ShapeRow[] {
  const { holds } = data
  if (holds.shapes.length === 0) return []
  const redact = redactor(data)
  const rows = new Map<string, ShapeRow>()
  for (const each of holds.shapes) {
    const shape = redact(each.shape)
    const known = rows.get(shape)
    if (known !== undefined) rows.set(shape, { ...known, entries: known.entries + each.entries })
    else rows.set(shape, { ...each, shape, masked: hasPassword(each.example) })
  }
  return [...rows.values()].sort((a, b) => b.entries - a.entries)
}

/** The files that were read, with what is to be said of each. */
export function fileRows(data: LogData): TableRow[] {
  const { overlaps } = data
  return reportedFiles(data).map((file, place) => ({
    // Two files can have one name.
    place,
    name: file.name,
    bytes: file.bytes,
    entries: file.entries,
    envelopes: envelopesOf(file),
    compression: file.compression,
    remark: remarkOf(file, overlaps),
  }))
}

function envelopesOf({ envelopes }: FileReport): string | null {
  const counts = Object.entries(envelopes).sort(([, a], [, b]) => b - a)
  if (counts.length < 2) return counts[0]?.[0] ?? null
  return counts.map(([form, entries]) => `${form} ${String(entries)}`).join(', ')
}

function remarkOf({ name, error, note }: FileReport, overlaps: LogData['overlaps']): string | null {
  const shared = overlaps
    .filter(({ file }) => file === name)
    .map(({ other, lines }) => `${lines.toLocaleString('en')} lines stand in ${other} too and count once.`)
  const remarks = [error, note, ...shared].filter((remark) => remark !== null)
  return remarks.length === 0 ? null : remarks.join(' ')
}
