import { useApp, useSession } from '../../state/context'
import { hasPrivateParts } from '../../state/filter-link'
import { CopyButton } from '../../widgets/CopyButton'

/** Copies the page's address with the filter in it: whoever opens it and drops the same log sees the same. */
export function CopyLink() {
  const session = useSession()
  const filter = useApp((state) => state.filter)
  const title = hasPrivateParts(filter)
    ? 'The link holds names or addresses of this filter; it holds no line of the log'
    : 'The link holds no line of the log'
  return (
    <CopyButton text={session.link()} title={title}>
      Copy link
    </CopyButton>
  )
}
