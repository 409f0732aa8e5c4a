import { formatCount, formatShare } from '../../base/format'
import type { Summary, TopUser } from '../../model/summary'
import { Counted } from '../how-counted/Counted'
import { type Noun, useCountedNoun } from '../outcome-words'
import { UserName } from '../UserName'
import { capital } from '../words'

/** The answer: which name leads among those that exist, and which among those that don't. */
export function Leaders({ summary }: { readonly summary: Summary }) {
  const noun = useCountedNoun()
  const [valid] = summary.topUsers.valid
  const invalid = summary.topUsers.invalid.slice(0, 3)
  const [leader, ...next] = invalid
  const isUnsaid = summary.topUsers.unknown.some(({ user }) => user !== null)
  if (valid === undefined && leader === undefined) {
    return isUnsaid ? 'The log says of no name that was tried whether it exists.' : `No ${noun.one} names a user.`
  }
  return (
    <>
      {valid === undefined ? (
        `No ${noun.one} was at a name that exists. `
      ) : (
        <>
          <Counted {...shareOfTable(valid, 'that exist on the server', noun)}>{formatShare(valid.share)}</Counted>{' '}
          {`of the ${noun.many} at names that exist are at `}
          <b>
            <Name of={valid} />
          </b>
          .{' '}
        </>
      )}
      {leader === undefined ? (
        isUnsaid ? (
          'Of no name does the log say that it doesn’t exist.'
        ) : (
          'All names that were tried exist.'
        )
      ) : (
        <>
          Of names that don’t,{' '}
          <b>
            <Name of={leader} />
          </b>{' '}
          leads with <Counted {...shareOfTable(leader, 'that don’t', noun)}>{formatShare(leader.share, 2)}</Counted>
          {next.map((name, i) => (
            <span key={i}>
              {i === 0 ? ', before ' : ' and '}
              <b>
                <Name of={name} />
              </b>
            </span>
          ))}
          .
        </>
      )}
    </>
  )
}

function Name({ of: { user, masked } }: { readonly of: TopUser }) {
  return user === null ? 'no name' : <UserName user={user} masked={masked} inSentence />
}

/** How the share of a name was counted. */
function shareOfTable({ attempts, share }: TopUser, names: string, { many }: Noun) {
  return {
    title: 'Share of its own table',
    text: `${capital(many)} at this name divided by all ${many} at names ${names}: the two tables are counted apart.`,
    formula: `${formatCount(attempts)} ÷ ${formatCount(Math.round(attempts / share))} = ${share.toFixed(5)}`,
    value: share,
  }
}
