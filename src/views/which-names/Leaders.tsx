import { formatShare } from '../../base/format'
import type { Summary, TopUser } from '../../model/summary'
import { UserName } from '../UserName'

/** The answer: which name leads among those that exist, and which among those that don't. */
export function Leaders({ summary }: { readonly summary: Summary }) {
  const [valid] = summary.topUsers.valid
  const invalid = summary.topUsers.invalid.slice(0, 3)
  const [leader, ...next] = invalid
  if (valid === undefined && leader === undefined) return 'No attempt names a user.'
  return (
    <>
      {valid === undefined ? (
        'No attempt was at a name that exists. '
      ) : (
        <>
          <b>{formatShare(valid.share)}</b> of the attempts at names that exist are at{' '}
          <b>
            <Name of={valid} />
          </b>
          .{' '}
        </>
      )}
      {leader === undefined ? (
        'All names that were tried exist.'
      ) : (
        <>
          Of names that don’t,{' '}
          <b>
            <Name of={leader} />
          </b>{' '}
          leads with <b>{formatShare(leader.share, 2)}</b>
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
