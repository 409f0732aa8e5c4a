import type { Validity } from '../model/summary'

/** What the log says of a user, by the values of the column `valid` (INVALID, VALID, VALIDITY_UNKNOWN). */
export const VALIDITIES: readonly Validity[] = ['invalid', 'valid', 'unknown']
