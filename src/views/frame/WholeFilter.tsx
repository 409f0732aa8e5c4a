import { useState } from 'react'
import { useApp, useSession } from '../../state/context'
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

/** Sentences below speak of attempts: what else they may mean is said once. */
function CountedNote() {
  const outcomes = useApp((state) => state.filter.outcomes)
  const { many } = useCountedNoun()
  if (outcomes === undefined) return null
  return (
    <p className="note">
      Everything below counts <b>{many}</b>: where it speaks of attempts, these are meant.
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
