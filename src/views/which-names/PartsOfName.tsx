import { formatCount, formatShare } from '../../base/format'
import { pickMode } from '../../charts/pick'
import type { ChoiceKey } from '../../model/filter'
import type { PartOfName } from '../../model/one-name'
import { useSession } from '../../state/context'
import { useChosen } from '../../state/use-chosen'
import { hostilePlain } from '../../widgets/hostile-text'

interface PartsOfNameProps {
  readonly title: string
  readonly parts: readonly PartOfName[]
  /** The attempts at the name. */
  readonly of: number
  /** What stands for a part that the log does not say. */
  readonly missing: string
  /** A click on a part filters by it. */
  readonly filterKey: ChoiceKey
  /** Texts are from the log, set in its face. */
  readonly isFromLog?: boolean
}

/** Longest host name that a list shows whole. */
const LIMIT = 45

/** The largest parts of the attempts at a name, each of which filters the page. */
export function PartsOfName({ title, parts, of, missing, filterKey, isFromLog = false }: PartsOfNameProps) {
  const session = useSession()
  const selected = useChosen(filterKey)
  return (
    <section className="name-parts" aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {parts.map(({ key, name, attempts }) => (
          <li key={key ?? ''}>
            <button
              type="button"
              className="text-button"
              aria-pressed={selected.has(key ?? '')}
              onClick={(event) => {
                session.pick(filterKey, key, pickMode(event))
              }}
            >
              {key === null ? (
                missing
              ) : (
                <bdi className={isFromLog ? 'mono' : undefined}>{hostilePlain(name ?? key, LIMIT)}</bdi>
              )}
            </button>{' '}
            <span className="name-part-count">
              {formatCount(attempts)} <span className="dim">({formatShare(of === 0 ? 0 : attempts / of)})</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
