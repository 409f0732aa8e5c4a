import type { MouseEvent, ReactNode } from 'react'
import { formatShare } from '../../base/format'
import type { Fill } from '../../charts/fills'
import { Swatch } from '../../charts/Keys'
import { pickMode, type PickMode } from '../../charts/pick'
import type { OffMap } from '../../model/summary'
import { useSession, useSummary } from '../../state/context'
import { countOf, type Noun, useCountedNoun } from '../outcome-words'
import { plural } from '../words'
import { readFromNames } from './doubt'

const REASONS = [
  ['name', 'host names that tell no country'],
  ['reserved', 'private or otherwise reserved addresses'],
  ['unknown', 'addresses that the data give to no country'],
  ['unsaid', 'the log names no source'],
] as const satisfies readonly (readonly [OffMap['why'], string])[]

/** The texture's threshold in words: {@link doubtful}. */
const DOUBTFUL = 'a third or more not certain, or read from names'

interface MapRemainderProps {
  /** Countries on the map that nothing came from; undefined while there is no map. */
  readonly unseen: number | undefined
  readonly doubtful: ReadonlySet<string>
  readonly selected: ReadonlySet<string>
  readonly onPick: (codes: readonly string[], mode: PickMode) => void
}

/** What the map's grounds stand for, with the counts of what stands beside the map; what can be, is picked by a click. */
export function MapRemainder({ unseen, doubtful, selected, onPick }: MapRemainderProps) {
  const session = useSession()
  const { countries, offMap } = useSummary()
  const noun = useCountedNoun()
  const beside = countries.find(({ alpha2 }) => alpha2 === null)
  const doubt = offMap.find(({ why }) => why === 'uncertain')
  const told = readFromNames(countries)
  return (
    <ul className="remainder" aria-label="Beside the map">
      <Line fill="other" count={unseen === undefined ? '' : plural(unseen, 'country', 'countries')}>
        no {noun.many} seen
      </Line>
      <Line fill="unknown" count={beside === undefined ? `no ${noun.many}` : partWords(beside, noun)}>
        {beside === undefined ? (
          'no country known'
        ) : (
          <PickButton
            isChosen={selected.has('')}
            onPick={(mode) => {
              session.pick('countries', null, mode)
            }}
          >
            no country known
          </PickButton>
        )}
      </Line>
      {REASONS.flatMap(([reason, words]) => {
        const part = offMap.find(({ why }) => why === reason)
        return part === undefined ? [] : [<Part key={reason} part={part} words={words} />]
      })}
      {doubt === undefined && told.attempts === 0 ? null : (
        <>
          <Line fill="doubt" count={plural(doubtful.size, 'country', 'countries')}>
            {doubtful.size === 0 ? (
              DOUBTFUL
            ) : (
              <PickButton
                isChosen={[...doubtful].every((code) => selected.has(code))}
                onPick={(mode) => {
                  onPick([...doubtful], mode)
                }}
              >
                {DOUBTFUL}
              </PickButton>
            )}
          </Line>
          {doubt === undefined ? null : <Part part={doubt} words="all that is not certain, counted in its country" />}
          {told.attempts === 0 ? null : <Part part={told} words="read from host names, counted in its country" />}
        </>
      )}
    </ul>
  )
}

interface LineProps {
  readonly fill: Fill
  readonly count: string
  readonly children: ReactNode
}

function Line({ fill, count, children }: LineProps) {
  return (
    <li>
      <Swatch fill={fill} />
      <span>{children}</span>
      <span>{count}</span>
    </li>
  )
}

interface PartProps {
  readonly part: Pick<OffMap, 'attempts' | 'sources'>
  readonly words: string
}

function Part({ part, words }: PartProps) {
  const noun = useCountedNoun()
  return (
    <li className="remainder-part">
      <span>{words}</span>
      <span>{partWords(part, noun)}</span>
    </li>
  )
}

interface PickButtonProps {
  readonly isChosen: boolean
  readonly onPick: (mode: PickMode) => void
  readonly children: ReactNode
}

function PickButton({ isChosen, onPick, children }: PickButtonProps) {
  return (
    <button
      type="button"
      className="text-button"
      aria-pressed={isChosen}
      onClick={(event: MouseEvent) => {
        onPick(pickMode(event))
      }}
    >
      {children}
    </button>
  )
}

function partWords(
  { attempts, sources, share }: { attempts: number; sources: number; share?: number },
  noun: Noun,
): string {
  const ofAll = share === undefined ? '' : `, ${formatShare(share)}`
  return `${countOf(attempts, noun)}${ofAll}, ${plural(sources, 'source', 'sources')}`
}
