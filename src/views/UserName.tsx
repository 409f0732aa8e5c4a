import { MASK } from '../base/typed-password'
import { useApp } from '../state/context'
import { HostileText } from '../widgets/HostileText'

interface UserNameProps {
  readonly user: string
  /** Looks like a typed password: masked until somebody asks. */
  readonly masked: boolean
  readonly limit?: number
  readonly inSentence?: boolean
}

/** A user name from the log. */
export function UserName({ user, masked, ...look }: UserNameProps) {
  const passwordsShown = useApp((state) => state.passwordsShown)
  return masked && !passwordsShown ? <Masked /> : <HostileText text={user} {...look} />
}

/** What stands in place of a name that looks like a typed password; its length says nothing. */
export function Masked() {
  return (
    <span className="masked" role="img" aria-label="a masked name">
      {MASK}
    </span>
  )
}
