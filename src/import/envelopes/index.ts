import type { EnvelopeForm } from '../entry'
import { rfc3164 } from './rfc3164'
import { rfc3339 } from './rfc3339'

/** All forms of log line, in the order in which they are tried. A new form is one file and one line here. */
export const ENVELOPES: readonly EnvelopeForm[] = [rfc3164, rfc3339]
