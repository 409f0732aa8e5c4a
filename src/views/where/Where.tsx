import { formatCount, formatShare } from '../../base/format'
import type { TableRow } from '../../model/summary'
import type { CountryRow } from '../../model/answers'
import { useSession, useSummary } from '../../state/context'
import { useChosen } from '../../state/use-chosen'
import type { Column } from '../../widgets/table-types'
import { countColumn, SHARE_BAR, shareColumn, textOf, valueOf } from '../cells'
import { Answer } from '../frame/Section'
import { QueryTable } from '../QueryTable'
import { capital } from '../words'
import { OffMapNote } from './OffMapNote'
import { WorldFigure } from './WorldFigure'

/** Question 4. */
export function Where() {
  const session = useSession()
  const { countries } = useSummary()
  const selected = useChosen('countries')
  const known = countries.filter((row) => row.alpha2 !== null)
  return (
    <>
      <Answer>
        <Leaders countries={known} />
      </Answer>
      <OffMapNote />
      <WorldFigure countries={known} selected={selected} />
      <QueryTable
        table="countries"
        title="Countries"
        note={`${formatCount(known.length)}, by attempts`}
        columns={COLUMNS}
        rowKey={(row) => textOf(row['alpha2'])}
        searchLabel="country or code"
        selected={selected}
        onRowClick={(row, mode) => {
          session.pick('countries', valueOf(row['alpha2']), mode)
        }}
      />
    </>
  )
}

function Leaders({ countries }: { readonly countries: readonly CountryRow[] }) {
  const [first, second] = countries
  if (first === undefined) return 'No attempt came from an address whose country is known.'
  if (second === undefined) {
    return (
      <>
        All that could be placed came from <b>{withArticle(first.name ?? '')}</b>.
      </>
    )
  }
  const times = first.attempts / second.attempts
  const others = countries.length - 2
  return (
    <>
      <b>{capital(withArticle(first.name ?? ''))}</b> leads with <b>{formatShare(first.share, 0)}</b>,{' '}
      {timesWords(times)} <b>{withArticle(second.name ?? '')}</b>.
      {others > 0 ? (
        <>
          {' '}
          <b>{formatCount(others)}</b> other {others === 1 ? 'country shares' : 'countries share'} the rest.
        </>
      ) : null}
    </>
  )
}

/** Names that a sentence gives an article. */
const WITH_ARTICLE =
  /^(?:United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|Comoros|DR Congo|Czech Republic|Dominican Republic|.*Islands$)/

function withArticle(name: string): string {
  return WITH_ARTICLE.test(name) ? `the ${name}` : name
}

function timesWords(times: number): string {
  if (times < 1.15) return 'about as much as'
  if (times < 1.75) return `${formatCount(times, 1)} times`
  return times < 2.25 ? 'twice' : `${formatCount(times)} times`
}

const COLUMNS: readonly Column<TableRow>[] = [
  {
    key: 'name',
    label: 'Country',
    sortable: true,
    render: (row) => (row['name'] === null ? <span className="dim">no country known</span> : textOf(row['name'])),
  },
  {
    key: 'alpha2',
    label: 'Codes',
    sortable: true,
    optional: true,
    mono: true,
    render: (row) => `${textOf(row['alpha2'])} ${textOf(row['alpha3'])}`,
  },
  SHARE_BAR,
  countColumn('attempts', 'Attempts'),
  shareColumn(),
  countColumn('sources', 'Sources'),
  {
    key: 'perMillionAddresses',
    label: 'Per million addresses',
    align: 'right',
    sortable: true,
    optional: true,
    render: (row) =>
      typeof row['perMillionAddresses'] === 'number' ? formatCount(row['perMillionAddresses'], 1) : '–',
  },
]
