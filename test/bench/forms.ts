import { FLOOR, GUNZIP } from './floor'
import type { Group } from './group'
import type { LogName } from './logs'
import { openPage, readToEnd, stopHalfway, wrongOnPage } from './read-page'
import type { Row } from './row'

/** The page, with one log in each of several forms: from the choice of the file. */

interface Form {
  readonly log: LogName
  readonly bar: string
  readonly aim: string
}

const FORMS: readonly Form[] = [
  { log: 'rfc3164', bar: '≤ 2.0 ×', aim: '1.4 ×' },
  { log: 'rfc3339', bar: '≤ 2.2 ×', aim: '1.5 ×' },
  { log: 'journald', bar: '≤ 5 ×', aim: '3 ×' },
  { log: 'gzip', bar: '≤ 1.3 ×', aim: '1.1 ×' },
]

function formGroup({ log, bar, aim }: Form): Group {
  const yardstick = log === 'gzip' ? GUNZIP : FLOOR
  const row = (key: string, label: string, more: Partial<Row>): Row => ({
    key: `${log}.${key}`,
    label: `${log}: ${label}`,
    unit: 'duration',
    ...more,
  })
  return {
    name: log,
    logs: [log],
    rows: [
      row('first', 'first figures', { bar: '≤ 500 ms', aim: '200 ms' }),
      row('painted', 'final figures painted', { yardstick, bar, aim }),
      row('longest', 'longest task', { bar: '≤ 50 ms', isSigned: true }),
      row('stopped', 'stopped, reading has ended', { bar: '≤ 200 ms' }),
      row('stopped.painted', 'stopped, figures painted', {}),
    ],
    async measure({ browser, options, log: logOf, doubt }) {
      const page = await openPage(browser, options.settle)
      const reading = await readToEnd(page, logOf(log))
      doubt(log, await wrongOnPage(page, logOf(log)))
      await page.close()
      const stopPage = await openPage(browser, options.settle)
      const cancelling = await stopHalfway(stopPage, logOf(log))
      await stopPage.close()
      return {
        [`${log}.first`]: reading.first,
        [`${log}.painted`]: reading.painted,
        [`${log}.longest`]: reading.longestTask,
        [`${log}.stopped`]: cancelling.ended,
        [`${log}.stopped.painted`]: cancelling.painted,
      }
    },
  }
}

export const forms: readonly Group[] = FORMS.map(formGroup)
