import { useState } from 'react'
import { useApp, useSession, useSummary } from '../../state/context'
import { Segmented } from '../../widgets/Segmented'
import { TimesDialog } from '../frame/TimesDialog'
import { carriedByAll, isMixed } from '../frame/time-words'

const AS_WRITTEN = ''

/** Whose clock times stand on, and others to put them on; a log without any zone can't be moved, only told its zone. */
export function ZoneSwitch() {
  const session = useSession()
  const choices = useApp((state) => state.choices)
  const { assumed } = useSummary()
  const [isOpen, setOpen] = useState(false)
  const { offsets } = carriedByAll(assumed)
  return (
    <span className="zone-switch">
      {offsets.length === 0 ? (
        <span>{zonelessWords(assumed.zone)}</span>
      ) : (
        <>
          <span>Clock </span>
          <Segmented
            label="Clock that times stand on"
            options={zoneOptions(choices.zone)}
            value={choices.zone ?? AS_WRITTEN}
            onChange={(zone) => {
              session.assume({ ...choices, zone: zone === AS_WRITTEN ? null : zone })
            }}
          />
        </>
      )}{' '}
      <button
        type="button"
        className="text-button"
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true)
        }}
      >
        {offsets.length === 0 ? 'say its zone…' : 'other…'}
      </button>
      {isMixed(assumed) ? <span> Some times carry no zone and stand as written.</span> : null}
      {isOpen ? (
        <TimesDialog
          onClose={() => {
            setOpen(false)
          }}
        />
      ) : null}
    </span>
  )
}

function zonelessWords(zone: string | null): string {
  return zone === null
    ? 'The log carries no zone: times are those of the server’s clock.'
    : `The log carries no zone: times are taken as the clock of ${zone} showed them.`
}

/** As written, UTC, the reader's own zone, and the one that is chosen. */
function zoneOptions(chosen: string | null): { key: string; label: string }[] {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone
  const zones = new Set(['UTC', own, ...(chosen === null ? [] : [chosen])])
  return [
    { key: AS_WRITTEN, label: 'as written' },
    ...[...zones].map((zone) => ({ key: zone, label: zone === own && zone !== 'UTC' ? `${zone} (yours)` : zone })),
  ]
}
