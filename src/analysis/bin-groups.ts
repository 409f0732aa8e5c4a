import {
  type AttemptTable,
  FAILURE,
  HOSTILE,
  INVALID,
  KINDS,
  NO_ID,
  SUCCESS,
  VALID,
  VALIDITY_UNKNOWN,
} from '../model/attempt-table'
import { OUTCOMES } from '../model/filter'
import type { Stack } from '../model/timeline-stack'
import type { LogData } from './log-data'
import { NO_COUNTRY } from './source-places'

/** How the rows of a bin are told apart: a number below `size` for each, or -1 for rows that are not counted. */
export interface Groups {
  readonly size: number
  /** Of a row that the filter counts. */
  readonly ofCounted: (row: number) => number
  /** Of any other row that passes. */
  readonly ofOther: (row: number) => number
}

const VALIDITIES = Math.max(INVALID, VALID, VALIDITY_UNKNOWN) + 1
/** Validities of each kind, of rows that are counted and of others. */
const KIND_GROUPS = 2 * KINDS.length * VALIDITIES

const nothing = () => -1

/** The groups of a stack: numbers of validities, {@link OUTCOMES}, countries and methods. */
export function groupsOf({ table, places }: LogData, stack: Stack): Groups {
  switch (stack) {
    case 'validity':
      return { size: VALIDITIES, ofCounted: (row) => table.valid[row] ?? 0, ofOther: nothing }
    case 'outcome': {
      const outcomeOf = (row: number) => OUTCOMES.indexOf(outcome(table, row))
      return { size: OUTCOMES.length, ofCounted: outcomeOf, ofOther: outcomeOf }
    }
    case 'country': {
      const countryOf = (row: number) => {
        const source = table.source[row] ?? NO_ID
        return source === NO_ID ? NO_COUNTRY : places.numberOf(source)
      }
      return { size: places.codes().length, ofCounted: countryOf, ofOther: nothing }
    }
    case 'method':
      return { size: table.methods.length, ofCounted: (row) => table.method[row] ?? 0, ofOther: nothing }
  }
}

/** What a table of bins tells apart: {@link kindGroup}. */
export function kindGroups({ table: { kind, valid } }: LogData): Groups {
  return {
    size: KIND_GROUPS,
    ofCounted: (row) => kindGroup(kind[row] ?? 0, valid[row] ?? 0, true),
    ofOther: (row) => kindGroup(kind[row] ?? 0, valid[row] ?? 0, false),
  }
}

/** The group of a kind and validity, counted or not. */
export function kindGroup(kind: number, valid: number, isCounted: boolean): number {
  return ((isCounted ? 1 : 0) * KINDS.length + kind) * VALIDITIES + valid
}

function outcome({ kind, flags }: AttemptTable, row: number): (typeof OUTCOMES)[number] {
  if (kind[row] === SUCCESS) return 'success'
  if (kind[row] !== FAILURE) return 'scan'
  return ((flags[row] ?? 0) & HOSTILE) === 0 ? 'honest' : 'hostile'
}
