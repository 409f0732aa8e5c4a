import type { Entry } from '../entry'
import { ARRAY, ESCAPED, type JsonFields } from './json-fields'
import { addField } from './json-text'
import { Scratch } from './scratch'

/**
 * Takes host, program and message of a JSON record into an entry. As long as none of them is escaped they are
 * positions in the record's own bytes; else they are unescaped into a buffer, which is valid until the next record.
 * Fields are given by their slots; -1 stands for none.
 */
export class RecordText {
  readonly #out = new Scratch()

  place(fields: JsonFields, bytes: Uint8Array, host: number, program: number, message: number, entry: Entry): void {
    const isPlain = isInPlace(fields, host) && isInPlace(fields, program) && isInPlace(fields, message)
    if (isPlain) point(fields, bytes, host, program, message, entry)
    else this.#copy(fields, bytes, host, program, message, entry)
  }

  #copy(fields: JsonFields, bytes: Uint8Array, host: number, program: number, message: number, entry: Entry): void {
    const out = this.#out
    out.clear(lengthOf(fields, host) + lengthOf(fields, program) + lengthOf(fields, message))
    entry.hostStart = 0
    addField(fields, bytes, host, out)
    entry.hostEnd = entry.programStart = out.length
    addField(fields, bytes, program, out)
    entry.programEnd = entry.message = out.length
    addField(fields, bytes, message, out)
    entry.messageEnd = out.length
    entry.bytes = out.bytes
  }
}

function point(
  { starts, ends }: JsonFields,
  bytes: Uint8Array,
  host: number,
  program: number,
  message: number,
  entry: Entry,
): void {
  entry.bytes = bytes
  entry.hostStart = host < 0 ? 0 : (starts[host] ?? 0)
  entry.hostEnd = host < 0 ? 0 : (ends[host] ?? 0)
  entry.programStart = program < 0 ? 0 : (starts[program] ?? 0)
  entry.programEnd = program < 0 ? 0 : (ends[program] ?? 0)
  entry.message = message < 0 ? 0 : (starts[message] ?? 0)
  entry.messageEnd = message < 0 ? 0 : (ends[message] ?? 0)
}

/** Whether a field's text stands in the record as it is; absent fields and null are empty. */
function isInPlace({ kinds }: JsonFields, slot: number): boolean {
  return slot < 0 || (kinds[slot] !== ESCAPED && kinds[slot] !== ARRAY)
}

function lengthOf({ starts, ends }: JsonFields, slot: number): number {
  return slot < 0 ? 0 : (ends[slot] ?? 0) - (starts[slot] ?? 0)
}
