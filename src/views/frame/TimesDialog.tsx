import { useState } from 'react'
import { formatRange } from '../../base/format'
import { zoneNames } from '../../base/zones'
import { NO_CHOICES } from '../../model/time-choices'
import { useApp, useSession, useSummary } from '../../state/context'
import { Dialog } from '../../widgets/Dialog'
import { YearField, ZONE_LIST, ZoneField } from './TimeFields'
import { TimesByFile } from './TimesByFile'
import { carriedByAll, carriedSentence, wholeRange, yearNote, zoneNote } from './time-words'

/** What stands for year and zone where the log has none, to look at and to change: all figures follow at once. */
export function TimesDialog({ onClose }: { readonly onClose: () => void }) {
  const session = useSession()
  const choices = useApp((state) => state.choices)
  const { assumed } = useSummary()
  const [names] = useState(zoneNames)
  // Fields begin anew when what was chosen is taken back.
  const [resets, setResets] = useState(0)
  const carried = carriedByAll(assumed)
  const isChosen = choices.year !== null || choices.zone !== null || choices.files.size > 0
  return (
    <Dialog title="Times in this log" onClose={onClose}>
      <p className="times-range">
        <b>{wholeRange(assumed)}</b> {carriedSentence(carried)}
      </p>
      <div className="times-fields" key={`set ${resets}`}>
        {carried.isYearless ? (
          <YearField
            label="Year of the last entry"
            isLabelled
            value={choices.year}
            placeholder={String(assumed.year ?? '')}
            note={yearNote(choices.year)}
            onChange={(year) => {
              session.assume({ ...choices, year })
            }}
          />
        ) : null}
        <ZoneField
          label="Zone"
          isLabelled
          value={choices.zone}
          placeholder="as written"
          note={zoneNote(assumed)}
          onChange={(zone) => {
            session.assume({ ...choices, zone })
          }}
        />
      </div>
      {assumed.files.length > 1 ? <TimesByFile key={`files ${resets}`} files={assumed.files} /> : null}
      <datalist id={ZONE_LIST}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <DroppedTime />
      <div className="times-end">
        <button
          type="button"
          className="button"
          disabled={!isChosen}
          onClick={() => {
            setResets(resets + 1)
            session.assume(NO_CHOICES)
          }}
        >
          Back to what was assumed
        </button>
      </div>
    </Dialog>
  )
}

/** Says that the filter of time has gone, since it lay outside the times as they are now. */
function DroppedTime() {
  const time = useApp((state) => state.timeDropped)
  return (
    <p className="times-dropped" role="status">
      {time === null ? null : (
        <>
          The filter of <b>{formatRange(time.start, time.end, { year: true })}</b> was taken away: no attempt lies there
          any more.
        </>
      )}
    </p>
  )
}
