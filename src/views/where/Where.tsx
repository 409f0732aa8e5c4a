import { useMemo } from 'react'
import { useSummary } from '../../state/context'
import { Answer } from '../frame/Section'
import { ContinentsTable } from './ContinentsTable'
import { CountriesTable } from './CountriesTable'
import { Leaders } from './Leaders'
import { OffMapNote } from './OffMapNote'
import { RowHint } from './RowHint'
import { WorldFigure } from './WorldFigure'

/** Question 4. */
export function Where() {
  const { countries } = useSummary()
  const known = useMemo(() => countries.filter((row) => row.alpha2 !== null), [countries])
  return (
    <>
      <Answer>
        <Leaders countries={known} />
      </Answer>
      <OffMapNote />
      <RowHint picture={(hinted) => <WorldFigure countries={known} hinted={hinted} />}>
        <CountriesTable known={known.length} />
      </RowHint>
      <ContinentsTable />
    </>
  )
}
