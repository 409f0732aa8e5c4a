import { formatCount } from '../../base/format'
import type { Totals } from '../../model/answers'

/** How the numbers of the answer were counted, for their popovers. */
export const HOW_COUNTED = {
  hostile: (totals: Totals) => ({
    title: `${formatCount(totals.hostile)} hostile attempts`,
    text: 'An attempt is one try to log in, however many lines it left. Every failure is hostile but for keys that a client offered before it logged in, and slips: at most six failures within ten minutes before the same user logged in from the same source.',
    formula: `${formatCount(totals.failures)} failures − ${formatCount(totals.honest)} honest = ${formatCount(totals.hostile)}`,
  }),
  share: (totals: Totals) => ({
    title: 'Share of the entries',
    text: 'Hostile attempts divided by all entries, unreadable ones included.',
    formula: `${formatCount(totals.hostile)} ÷ ${formatCount(totals.entries)} = ${totals.hostileShare.toFixed(5)}`,
  }),
}
