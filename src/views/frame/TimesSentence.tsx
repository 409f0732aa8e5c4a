import type { ReactNode } from 'react'
import type { Assumed } from '../../model/answers'
import { useApp, useSummary } from '../../state/context'
import { isMixed } from './time-words'

interface OpenerProps {
  /** Opens the dialog that changes what was assumed. */
  readonly onOpen: () => void
}

/** What was assumed about the times, in a sentence; its words open the dialog. */
export function TimesSentence({ onOpen }: OpenerProps) {
  const { assumed } = useSummary()
  const isYearChosen = useApp((state) => state.choices.year !== null)
  if (assumed.files.every(({ first }) => first === null)) return 'The log has no times.'
  return (
    <>
      {assumed.year === null ? (
        'Times are '
      ) : (
        <>
          The year <Opener onOpen={onOpen}>{assumed.year}</Opener> was {isYearChosen ? 'chosen' : 'assumed'}; times
          are{' '}
        </>
      )}
      <Clock assumed={assumed} onOpen={onOpen} />
    </>
  )
}

function Clock({ assumed, onOpen }: OpenerProps & { readonly assumed: Assumed }) {
  if (assumed.zone !== null) {
    return (
      <>
        on the clock of <Opener onOpen={onOpen}>{assumed.zone}</Opener>.
      </>
    )
  }
  if (!isMixed(assumed)) {
    return (
      <>
        <Opener onOpen={onOpen}>as the server wrote them</Opener>.
      </>
    )
  }
  return (
    <>
      as the server wrote them. Some have no zone and stand as written beside times with one:{' '}
      <Opener onOpen={onOpen}>choose the server’s zone</Opener> to compare them.
    </>
  )
}

function Opener({ children, onOpen }: OpenerProps & { readonly children: ReactNode }) {
  return (
    <button type="button" className="counted" aria-haspopup="dialog" onClick={onOpen}>
      {children}
    </button>
  )
}
