import { useId, useRef } from 'react'
import { formatCount } from '../../base/format'
import { countedOutcomes, type Outcome, OUTCOMES } from '../../model/filter'
import type { Totals } from '../../model/answers'
import { useApp, useSession } from '../../state/context'
import { toggled, withOnly } from '../../state/edit-filter'
import { keepInWindow, usePopover } from '../../widgets/use-popover'
import { HOSTILE } from '../how-much/how-counted'
import { OUTCOME_NOUNS } from '../outcome-words'

const LABELS: Readonly<Record<Outcome, string>> = {
  hostile: 'failed attempts, but for honest ones',
  honest: 'honest failures: slips and offered keys before a log-in',
  success: 'log-ins',
  scan: 'scans: never named a user',
}

/** What is counted: dashed while it is the default. Opens its rule, and the choice of something else. */
export function OutcomesChip() {
  const session = useSession()
  const filter = useApp((state) => state.filter)
  const totals = useApp((state) => state.summary?.totals)
  const root = useRef<HTMLSpanElement>(null)
  const { open, toggle } = usePopover(root)
  const id = useId()
  const counted = countedOutcomes(filter)
  const choose = (outcome: Outcome) => {
    const { outcomes } = toggled(withOnly(filter, 'outcomes', counted), 'outcomes', outcome, {
      additive: true,
      exclude: false,
    })
    const chosen = outcomes?.only ?? []
    const isDefault = chosen.length === 0 || (chosen.length === 1 && chosen[0] === 'hostile')
    session.setFilter(withOnly(filter, 'outcomes', isDefault ? [] : chosen))
  }
  return (
    <span className="number-in-text" ref={root}>
      <button
        type="button"
        className={filter.outcomes === undefined ? 'chip chip-default' : 'chip'}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={toggle}
      >
        {filter.outcomes === undefined ? 'hostile only' : shortWords(counted)}
      </button>
      {open ? (
        <span className="popover" id={id} role="dialog" aria-label="What is counted" ref={keepInWindow}>
          <strong>What is counted</strong>
          <span>{HOSTILE}</span>
          {OUTCOMES.map((outcome) => (
            <label key={outcome} className="popover-choice">
              <input
                type="checkbox"
                checked={counted.includes(outcome)}
                onChange={() => {
                  choose(outcome)
                }}
              />
              {LABELS[outcome]}, <b>{formatCount(totals?.[TOTALS_OF[outcome]] ?? 0)}</b>
            </label>
          ))}
        </span>
      ) : null}
    </span>
  )
}

const TOTALS_OF = {
  hostile: 'hostile',
  honest: 'honest',
  success: 'successes',
  scan: 'scans',
} as const satisfies Record<Outcome, keyof Totals>

function shortWords(counted: readonly Outcome[]): string {
  return counted.map((outcome) => OUTCOME_NOUNS[outcome].many).join(', ')
}
