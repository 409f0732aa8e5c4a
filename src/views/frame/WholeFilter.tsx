import { useState } from 'react'
import { useApp, useSession, useSummary } from '../../state/context'
import { withText } from '../../state/edit-filter'
import { useCountedNoun } from '../outcome-words'
import { OutcomesChip } from './OutcomesChip'
import { SearchField } from '../../widgets/SearchField'

/** What concerns the whole report: what is counted, and a filter by a text that a source, name, method or server must hold: with Enter, so that each filter is one that was meant. */
export function WholeFilter() {
  const inForce = useApp((state) => state.filter.text ?? '')
  return (
    <div className="whole-filter">
      <OutcomesChip />
      <Field key={inForce} inForce={inForce} />
      <CountedNote />
    </div>
  )
}

/** What else than attempts is counted, said once for all that is below. */
function CountedNote() {
  const { outcomes } = useSummary().filter
  const { many } = useCountedNoun()
  if (outcomes === undefined) return null
  return (
    <p className="note">
      Everything below counts <b>{many}</b>.
    </p>
  )
}

function Field({ inForce }: { readonly inForce: string }) {
  const session = useSession()
  const [text, setText] = useState(inForce)
  const apply = (value: string) => {
    session.setFilter(withText(session.store.get().filter, value))
  }
  return (
    <form
      className="text-filter"
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        apply(text)
      }}
    >
      <SearchField
        value={text}
        label="part of an address, name, method or server"
        onChange={(value) => {
          setText(value)
          if (value === '' && inForce !== '') apply('')
        }}
      />
      <button type="submit" className="text-button">
        Filter
      </button>
    </form>
  )
}
