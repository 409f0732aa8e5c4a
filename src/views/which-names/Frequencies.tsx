import { MASK } from '../../base/typed-password'
import { RankFrequency } from '../../charts/RankFrequency'
import { useApp, useSummary } from '../../state/context'
import { Caption } from '../../widgets/Caption'
import { hostilePlain } from '../../widgets/hostile-text'
import { NumberInText } from '../../widgets/NumberInText'
import { useCountedNoun } from '../outcome-words'
import { frequencyWords } from './frequency-words'
import { HOW_COUNTED } from './how-counted'

const LONGEST_LEADER = 16

/** How often names are tried, by rank. */
export function Frequencies() {
  const { nameFrequencies } = useSummary()
  const noun = useCountedNoun()
  const passwordsShown = useApp((state) => state.passwordsShown)
  const { names, half, once, leaders } = nameFrequencies
  return (
    <figure className="plain-figure">
      <Caption
        title="How often each name is tried"
        note={
          <>
            <NumberInText {...HOW_COUNTED.frequencies}>by rank</NumberInText>, both axes in steps of ten
          </>
        }
      />
      {names === 0 ? (
        <p className="note">No {noun.one} names a user.</p>
      ) : (
        <>
          <p className="figure-sentence">{frequencyWords(nameFrequencies, noun)}</p>
          <RankFrequency
            counts={nameFrequencies}
            leaders={leaders.map(({ user, masked }) =>
              masked && !passwordsShown ? MASK : hostilePlain(user, LONGEST_LEADER),
            )}
            half={half}
            once={once}
            one="name"
            noun={noun.many}
            label={frequencyWords(nameFrequencies, noun)}
          />
        </>
      )}
    </figure>
  )
}
