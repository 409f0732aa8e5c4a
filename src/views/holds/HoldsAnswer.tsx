import { formatCount, formatShare } from '../../base/format'
import type { FileOverlap } from '../../model/answers'
import { useSummary } from '../../state/context'
import { NumberInText } from '../../widgets/NumberInText'
import { Answer } from '../frame/Section'
import { OTHERS_ID } from '../how-much/HowMuch'
import { plural, pluralAtStart } from '../words'
import { NOT_UNDERSTOOD_ID } from './NotUnderstood'
import { otherOf } from './parts'

/** How much of the log is the SSH server's, and how much of that was understood. */
export function HoldsAnswer() {
  const { holds, totals, overlaps } = useSummary()
  const { understood, notUnderstood } = holds
  const ofServer = understood + notUnderstood
  const other = otherOf(ofServer, totals.entries, totals.unreadable)
  return (
    <>
      <Answer>
        Of <b>{formatCount(totals.entries)}</b> {totals.entries === 1 ? 'entry' : 'entries'},{' '}
        <b>{formatCount(ofServer)}</b> {ofServer === 1 ? 'is' : 'are'} the SSH server’s:{' '}
        {notUnderstood === 0 ? (
          'all of them were understood.'
        ) : (
          <>
            <NumberInText {...howCounted(understood, ofServer)}>{formatShare(understood / ofServer, 2)}</NumberInText>{' '}
            of them were understood; <b>{formatCount(notUnderstood)}</b> {notUnderstood === 1 ? 'was' : 'were'}{' '}
            <a href={`#${NOT_UNDERSTOOD_ID}`}>not</a>.
          </>
        )}
      </Answer>
      <p className="standfirst">
        {otherSentence(other, totals.unreadable)} {twiceSentence(overlaps)} Beside it:{' '}
        <a href={`#${OTHERS_ID}`}>as others count</a>.
      </p>
    </>
  )
}

function howCounted(understood: number, ofServer: number) {
  return {
    title: 'Understood',
    text: 'Entries whose message fits one of the forms below, whether they tell of an attempt or of nothing that counts, divided by all entries of sshd and its kin.',
    formula: `${formatCount(understood)} ÷ ${formatCount(ofServer)}`,
  }
}

function otherSentence(other: number, unreadable: number): string {
  const others =
    other === 0
      ? 'No other program wrote into it'
      : `${pluralAtStart(other, 'entry is', 'entries are')} of other programs`
  const rest =
    unreadable === 0 ? 'every line could be read' : `${plural(unreadable, 'line', 'lines')} could not be read`
  return `${others}; ${rest}.`
}

/** Of lines that stand in two files: entries are lines as they were read, attempts are not. */
function twiceSentence(overlaps: readonly FileOverlap[]): string {
  const twice = overlaps.reduce((sum, { lines }) => sum + lines, 0)
  if (twice === 0) return ''
  if (twice === 1)
    return 'One line that tells of a connection stands in another file too: an entry in each, one attempt.'
  return `${formatCount(twice)} lines that tell of connections stand in another file too: entries in each, attempts once.`
}
