import { withoutGuard } from '../../base/formula-guard'
import { type AttemptType, NEEDED_COLUMNS, type NeededKey, type PlainAttempt } from '../../model/exported-attempt'
import { placesOf } from '../read/attempts-head'
import { delimiterOf } from '../read/csv-columns'
import { DamagedData } from '../read/damage'
import type { Layer } from '../read/decompress/decompressor-of'
import type { LogInput } from '../read/log-input'
import { unpacked } from '../read/unpacked'
import type { AttemptBatch } from './attempt-batch'
import { attemptOf } from './attempt-cells'
import { type CsvCell, CsvRecords } from './csv-records'

/** `2026-03-01T00:07:21.5+01:00`, with a blank for the `T` too, and whatever zone: the column `utc_offset` tells it. */
const CLOCK = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(\.\d+)?(?:Z|[+-]\d\d(?::?\d\d)?)?$/

/** The attempts of a CSV under layers of compression. Throws {@link DamagedData} where it breaks off. */
export async function* csvAttempts(
  input: LogInput,
  layers: readonly Layer[],
): AsyncGenerator<AttemptBatch, void, undefined> {
  const decoder = new TextDecoder()
  let rows: CsvRows | null = null
  let consumed = 0
  for await (const piece of unpacked(input, layers)) {
    const text = decoder.decode(piece.bytes, { stream: true })
    rows ??= new CsvRows(delimiterOf(text))
    consumed = piece.consumed
    yield { ...rows.push(text), consumed }
  }
  if (rows !== null) yield { ...rows.finish(decoder.decode()), consumed }
}

/** Turns the records of a CSV into attempts, by its head. */
class CsvRows {
  readonly #records: CsvRecords
  readonly #delimiter: string
  #places: ReadonlyMap<string, number> | null = null

  constructor(delimiter: string) {
    this.#delimiter = delimiter
    this.#records = new CsvRecords(delimiter)
  }

  push(text: string): Omit<AttemptBatch, 'consumed'> {
    return this.#attemptsOf(() => this.#records.push(text))
  }

  finish(text: string): Omit<AttemptBatch, 'consumed'> {
    const { attempts, unreadable } = this.#attemptsOf(() => [...this.#records.push(text), ...this.#records.finish()])
    return { attempts, unreadable: unreadable + (this.#records.hasRest ? 1 : 0) }
  }

  #attemptsOf(take: () => CsvCell[][]): Omit<AttemptBatch, 'consumed'> {
    const attempts: PlainAttempt[] = []
    let unreadable = 0
    for (const record of recordsOr(take)) {
      const places = this.#places
      if (places === null) {
        this.#places = placesOf(record.map((cell) => cell ?? '').join(this.#delimiter), this.#delimiter)
        continue
      }
      const attempt = attemptOf((key) => valueOf(record[places.get(key) ?? -1] ?? null, TYPES.get(key)))
      if (attempt === null) unreadable++
      else attempts.push(attempt)
    }
    return { attempts, unreadable }
  }
}

function recordsOr(take: () => CsvCell[][]): CsvCell[][] {
  try {
    return take()
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new DamagedData(`The CSV of attempts is damaged (${why}): what follows could not be read.`)
  }
}

const TYPES = new Map<NeededKey, AttemptType>(NEEDED_COLUMNS.map(({ key, type }) => [key, type]))

/** A cell as what its column holds; as it stands where it is nothing of the kind. */
function valueOf(cell: CsvCell, type: AttemptType | undefined): unknown {
  if (cell === null) return null
  if (type === 'whole') return /^-?\d{1,10}$/.test(cell) ? Number(cell) : cell
  if (type === 'time') return secondsOf(cell) ?? cell
  if (type === 'text') return withoutGuard(cell)
  // Spreadsheets write them in capitals.
  const isYes = /^true$/i.test(cell)
  return isYes || /^false$/i.test(cell) ? isYes : cell
}

/** Wall-clock seconds since 1970 of a time, or null. */
function secondsOf(text: string): number | null {
  const [, date = '', clock = '', fraction = ''] = CLOCK.exec(text) ?? []
  const seconds = Date.parse(`${date}T${clock}Z`) / 1000
  return Number.isNaN(seconds) ? null : seconds + (fraction === '' ? 0 : Number(fraction))
}
