import { useApp, useSummary } from '../../state/context'
import { BY_ENTRIES, numberOf, textOf } from '../cells'
import { QueryTable } from '../QueryTable'
import { ShowPasswords } from '../ShowPasswords'
import { plural } from '../words'
import { SHAPE_COLUMNS } from './columns'
import { useBugReport } from './use-bug-report'

/** How the table is found from the answer. */
export const NOT_UNDERSTOOD_ID = 'not-understood'

/** Lines of the server's that fit no form of message, by their shape, to be taught to the page. */
export function NotUnderstood() {
  const { holds } = useSummary()
  const passwordsShown = useApp((state) => state.passwordsShown)
  const tools = useBugReport()
  return (
    <div id={NOT_UNDERSTOOD_ID}>
      <QueryTable
        table="shapes"
        title="Not understood"
        note={`${plural(holds.notUnderstood, 'line', 'lines')} of ${plural(holds.shapes, 'shape', 'shapes')}`}
        columns={SHAPE_COLUMNS}
        order={BY_ENTRIES}
        rowKey={(row) => `${textOf(row['file'])}\n${String(numberOf(row['line']))}\n${textOf(row['shape'])}`}
        searchLabel="words of a line"
        tools={tools}
        hasMasked={holds.maskedExamples > 0}
        opens
      />
      <p className="note">
        They count as entries and as nothing else: one may tell of an attempt that the figures above lack.{' '}
        <i>Copy for a bug report</i> copies the shapes as they stand in the first column, with the version of this page
        and the forms of line: no line of the log, no names and no addresses.
        {holds.maskedExamples === 0 ? null : (
          <>
            {' '}
            In the examples, words that look like typed passwords are {passwordsShown ? 'shown' : 'masked'}:{' '}
            <ShowPasswords />.
          </>
        )}
      </p>
    </div>
  )
}
