import { useMemo } from 'react'
import type { Column } from '../../charts/column-layout'
import { Columns } from '../../charts/Columns'
import { panelAxes } from '../../charts/panel-axes'
import { LONG_NAME, type NameLengthRow } from '../../model/name-kinds'
import { useSession, useSummary } from '../../state/context'
import { useChosen } from '../../state/use-chosen'
import { Caption } from '../../widgets/Caption'
import { NumberInText } from '../../widgets/NumberInText'
import { plural } from '../words'
import { countOf, useCountedNoun } from '../outcome-words'
import { panelsOf, sharesIn } from './class-panels'
import { HOW_COUNTED } from './how-counted'

/** How long the names are: a histogram for names that exist and one for those that don't; columns pick their names. */
export function Lengths() {
  const session = useSession()
  const { nameLengths } = useSummary()
  const selected = useChosen('nameLengths')
  const noun = useCountedNoun()
  const { many } = noun
  const told = useMemo(() => nameLengths.filter(hasPlace), [nameLengths])
  const untold = nameLengths.find(({ length }) => length === null)
  const panels = panelsOf(told)
  const shares = useMemo(() => panelsOf(told).map(({ key }) => sharesIn(key, told)), [told])
  const axes = useMemo(() => panelAxes(shares), [shares])
  return (
    <figure className="figure">
      <Caption
        title="How long the names are"
        note={
          <>
            {many} by the <NumberInText {...HOW_COUNTED.lengths}>characters of the name</NumberInText>, in percent of
            each picture
          </>
        }
      />
      <div className="length-panels">
        {panels.map(({ key, label, fill }, at) => (
          <section key={key} aria-label={`${label}: how long they are`}>
            <h3 className="length-head">
              {label} <b>{axes[at]?.words}</b>
            </h3>
            <Columns
              columns={columnsOf(told, shares[at] ?? [])}
              max={axes[at]?.max ?? 1}
              fill={fill}
              label={`${label}: ${many} by the length of the name`}
              describe={describe}
              selected={selected}
              onSelect={(length, mode) => {
                session.pick('nameLengths', length, mode)
              }}
            />
          </section>
        ))}
      </div>
      {untold === undefined ? null : (
        <p className="note">
          {countOf(untold.attempts, noun)} at masked names, or at no name, {untold.attempts === 1 ? 'has' : 'have'} no
          column.
        </p>
      )}
    </figure>
  )
}

/** An empty name has a column only where one was tried. */
function hasPlace({ length, attempts }: NameLengthRow): boolean {
  return length !== null && (length > 0 || attempts > 0)
}

function columnsOf(rows: readonly NameLengthRow[], shares: readonly number[]): Column[] {
  return rows.map(({ length }, at) => ({
    key: String(length),
    label: length === LONG_NAME ? `${LONG_NAME}+` : String(length),
    share: shares[at] ?? 0,
  }))
}

function describe({ key }: Column): string {
  const length = Number(key)
  return length === LONG_NAME ? `${LONG_NAME} characters and more` : plural(length, 'character', 'characters')
}
