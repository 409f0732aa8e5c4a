import { useMemo } from 'react'
import { formatCount } from '../../base/format'
import { WholeBar } from '../../charts/WholeBar'
import { useSession, useSummary } from '../../state/context'
import { Caption } from '../../widgets/Caption'
import { BY_ENTRIES, textOf } from '../cells'
import { QueryTable } from '../QueryTable'
import { plural } from '../words'
import { FILE_COLUMNS, FORM_COLUMNS, OFFER_COLUMNS, PROGRAM_COLUMNS } from './columns'
import { HoldsAnswer } from './HoldsAnswer'
import { NotUnderstood } from './NotUnderstood'
import { partsOf } from './parts'

export const HOLDS_ID = 'holds'
export const HOLDS_TITLE = 'What this log holds'

/** What became of every line, so that nothing is lost without a word. Of the whole log, whatever the filter. */
export function Holds() {
  const { holds, totals, files } = useSummary()
  const session = useSession()
  const tools = useMemo(
    () => [
      {
        key: 'change',
        label: 'add or remove',
        onClick: () => {
          session.showFiles(true)
        },
      },
    ],
    [session],
  )
  const parts = useMemo(() => partsOf(holds, totals.entries, totals.unreadable), [holds, totals])
  return (
    <>
      <HoldsAnswer />
      <figure className="figure">
        <Caption title="Every line" note={`${formatCount(totals.entries)}, by what was made of them`} />
        <WholeBar parts={parts} label={parts.map((part) => `${part.label}: ${formatCount(part.value)}`).join(', ')} />
      </figure>
      {holds.notUnderstood === 0 ? null : <NotUnderstood />}
      <QueryTable
        table="forms"
        title="Forms of message"
        note={`${formatCount(holds.forms)}, in shares of the SSH server’s entries`}
        columns={FORM_COLUMNS}
        order={BY_ENTRIES}
        rowKey={(row) => textOf(row['form'])}
        searchLabel="words of a message"
        firstRows={8}
      />
      <div className="two">
        <QueryTable
          table="programs"
          title="Programs"
          note={`${formatCount(holds.programs)}, in shares of all entries`}
          columns={PROGRAM_COLUMNS}
          order={BY_ENTRIES}
          rowKey={(row) => textOf(row['program'])}
          firstRows={8}
        />
        {holds.offers === 0 ? null : (
          <QueryTable
            table="offers"
            title="What clients said of themselves"
            note={formatCount(holds.offers)}
            columns={OFFER_COLUMNS}
            order={BY_ENTRIES}
            rowKey={(row) => textOf(row['offer'])}
            firstRows={8}
          />
        )}
      </div>
      <QueryTable
        table="files"
        title="Files"
        note={plural(files.length, 'file', 'files')}
        columns={FILE_COLUMNS}
        rowKey={(row) => String(row['place'])}
        tools={tools}
        opens
      />
    </>
  )
}
