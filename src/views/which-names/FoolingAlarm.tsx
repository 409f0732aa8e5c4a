import { formatCount } from '../../base/format'
import type { FoolingNames } from '../../model/summary'
import { HostileText } from '../../widgets/HostileText'
import { hostilePlain } from '../../widgets/hostile-text'
import { Message } from '../../widgets/Message'
import { plural, pluralAtStart } from '../words'
import { TRICK_WORDS } from './trick-words'

/** Longest address that a sentence shows whole: that of IPv6. */
const ADDRESS = 45

/** Names that want to be taken for lines of sshd's: how many, the first of them, and what they try. */
export function FoolingAlarm({ fooling }: { readonly fooling: FoolingNames }) {
  const { names, attempts, examples } = fooling
  if (names === 0) return null
  const rest = names - examples.length
  return (
    <Message
      level={3}
      sentence={`${pluralAtStart(names, 'name is', 'names are')} made to fool what reads this log.`}
      text={
        <>
          {names === 1 ? 'It was' : 'They were'} tried {attempts === 1 ? 'once' : `${formatCount(attempts)} times`}.
          Here {attempts === 1 ? 'the try counts' : 'these tries count'} at the source that sshd itself wrote; other
          tools may have believed the name.
        </>
      }
    >
      <ul className="tricks">
        {examples.map(({ user, attempts: tries, trick, address }) => (
          <li key={user}>
            <HostileText text={user} limit={72} />
            <span>
              {plural(tries, 'try', 'tries')}:{' '}
              {TRICK_WORDS[trick](address === null ? null : hostilePlain(address, ADDRESS))}
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <p>
          {pluralAtStart(rest, 'more stands', 'more stand')} in the table below with the kind “imitates a log”: search
          for it.
        </p>
      ) : null}
    </Message>
  )
}
