import { useApp, useSession } from '../../state/context'
import { hasPrivateParts } from '../../state/filter-link'
import { withoutMasked } from '../../state/masked-names'
import { CopyButton } from '../../widgets/CopyButton'

/**
 * Copies the page's address with the filter in it: whoever opens it and drops the same log sees the same. Masked names
 * are left out of it, and that is said.
 */
export function CopyLink() {
  const session = useSession()
  const filter = useApp((state) => state.filter)
  const summary = useApp((state) => state.summary)
  const linked = withoutMasked(filter, summary)
  const isWhole = linked === filter
  const held = hasPrivateParts(linked)
    ? 'The link holds names or addresses of this filter; it holds no line of the log'
    : 'The link holds no line of the log'
  return (
    <CopyButton
      text={session.link()}
      title={isWhole ? held : `${held}, and no name that looks like a typed password`}
      copied={isWhole ? 'Copied' : 'Copied without masked names'}
    >
      Copy link
    </CopyButton>
  )
}
