import { useEffect, useState } from 'react'
import type { OneName } from '../model/one-name'
import { useSession } from './context'
import { useVersion } from './figures'

/** What is known of a user name under the newest filter; null until it has come. */
export function useOneName(user: string | null): OneName | null {
  const session = useSession()
  const version = useVersion()
  const [known, setKnown] = useState<{ readonly user: string | null; readonly name: OneName } | null>(null)
  useEffect(() => {
    let isWanted = true
    session.oneName(user).then(
      (name) => {
        if (isWanted) setKnown({ user, name })
      },
      // No log any more: what is shown goes with it.
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [session, user, version])
  return known !== null && known.user === user ? known.name : null
}
