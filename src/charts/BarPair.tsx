import { BarList, type BarListProps } from './BarList'
import { panelAxes } from './panel-axes'

export interface BarPairProps {
  readonly first: BarListProps
  readonly second: BarListProps
}

/**
 * Two tables of shares side by side, each with its own axis: 98 % and 4.6 % cannot share one without hiding the
 * second. That the bars are not comparable is said in words.
 */
export function BarPair({ first, second }: BarPairProps) {
  const axes = panelAxes([first, second].map(({ rows }) => rows.map(({ share }) => share)))
  return (
    <div className="bar-pair">
      {axes.map((axis, at) => {
        const list = at === 0 ? first : second
        return <BarList key={list.title} {...list} axis={axis} note={withEnlargement(list.note, axis.words)} />
      })}
    </div>
  )
}

function withEnlargement(note: BarListProps['note'], words: string) {
  if (words === '') return note
  return (
    <>
      {note}; <b>{words}</b>
    </>
  )
}
