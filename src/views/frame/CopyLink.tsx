import { useState } from 'react'
import type { Filter } from '../../model/filter'
import { useApp, useSession } from '../../state/context'
import { hasPrivateParts } from '../../state/filter-link'

/** Copies the page's address with the filter in it: whoever opens it and drops the same log sees the same. */
export function CopyLink() {
  const session = useSession()
  const filter = useApp((state) => state.filter)
  const [said, setSaid] = useState<{ of: Filter; words: string } | null>(null)
  const isPrivate = hasPrivateParts(filter)
  return (
    <button
      type="button"
      className="text-button"
      title={
        isPrivate
          ? 'The link holds names or addresses of this filter; it holds no line of the log'
          : 'The link holds no line of the log'
      }
      onClick={() => {
        navigator.clipboard.writeText(session.link()).then(
          () => {
            setSaid({ of: filter, words: 'Copied' })
          },
          () => {
            setSaid({ of: filter, words: 'Not allowed to copy' })
          },
        )
      }}
    >
      {said?.of === filter ? said.words : 'Copy link'}
    </button>
  )
}
