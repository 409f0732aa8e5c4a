import { useMemo } from 'react'
import { PanelBars, type PanelRow } from '../../charts/PanelBars'
import type { NameKindRow } from '../../model/name-kinds'
import { useSession, useSummary } from '../../state/context'
import { useChosen } from '../../state/use-chosen'
import { Caption } from '../../widgets/Caption'
import { NumberInText } from '../../widgets/NumberInText'
import { useCountedNoun } from '../outcome-words'
import { panelsOf, sharesIn } from './class-panels'
import { HOW_COUNTED } from './how-counted'
import { KIND_WORDS, KINDS_SHOWN } from './kind-words'

/** What the names look like: a row a kind, which picks its names. */
export function Kinds() {
  const session = useSession()
  const { nameKinds } = useSummary()
  const selected = useChosen('nameKinds')
  const { many } = useCountedNoun()
  const panels = useMemo(() => panelsOf(nameKinds), [nameKinds])
  const rows = useMemo(() => rowsOf(nameKinds), [nameKinds])
  return (
    <figure className="plain-figure">
      <Caption
        title="What kind of names"
        note={
          <>
            {many}, each bar in percent of its column;{' '}
            <NumberInText {...HOW_COUNTED.kinds}>a guess from the letters</NumberInText>
          </>
        }
      />
      <PanelBars
        rows={rows}
        panels={panels}
        head="Kind"
        countHead="Names"
        label="Kinds of names"
        selected={selected}
        onSelect={(kind, mode) => {
          session.pick('nameKinds', kind === '' ? null : kind, mode)
        }}
      />
    </figure>
  )
}

/** In the order that is shown; attempts that name nobody come last, where there are some. */
function rowsOf(kinds: readonly NameKindRow[]): PanelRow[] {
  const shares = panelsOf(kinds).map(({ key }) => sharesIn(key, kinds))
  const rowOf = (row: NameKindRow): PanelRow => ({
    key: row.kind ?? '',
    label: row.kind === null ? 'no name given' : KIND_WORDS[row.kind],
    count: row.names,
    shares: shares.map((list) => list[kinds.indexOf(row)] ?? 0),
  })
  const shown = [...KINDS_SHOWN, null].map((kind) => kinds.find((row) => row.kind === kind))
  return shown.flatMap((row) => (row === undefined ? [] : [rowOf(row)]))
}
