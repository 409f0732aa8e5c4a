import { Fragment, type ReactNode } from 'react'
import { formatCount } from '../../base/format'
import type { FileOverlap, MissingFile } from '../../model/answers'
import { EXPORT_FORM } from '../../model/exported-attempt'
import { useSummary } from '../../state/context'
import { HostileText } from '../../widgets/HostileText'
import { plural, pluralAtStart } from '../words'

/** Pairs of files, or gaps, that a sentence names. */
const NAMED = 3
const NAME = 32

/** What is odd about the files as a set: exports among them, lines that several of them have, and files that seem to be missing. */
export function FileNotes() {
  const { files, overlaps, missing } = useSummary()
  const exports = files.filter(({ envelopes }) => EXPORT_FORM in envelopes)
  return (
    <>
      {exports.length === 0 ? null : (
        <Exports names={exports.map(({ name }) => name)} isAll={exports.length === files.length} />
      )}
      {overlaps.length === 0 ? null : <Overlaps overlaps={overlaps} />}
      {missing.length === 0 ? null : <MissingFiles missing={missing} />}
    </>
  )
}

/** "attempts.parquet is an export of attempts: what else its log held is not in it." */
function Exports({ names, isAll }: { readonly names: readonly string[]; readonly isAll: boolean }) {
  const [first = ''] = names
  const [what, its] = names.length === 1 ? ['an export of attempts', 'its log'] : ['exports of attempts', 'their logs']
  return (
    <p className="standfirst file-note">
      <FileName name={first} />
      {names.length === 1 ? ' is ' : ` and ${plural(names.length - 1, 'more file', 'more files')} are `}
      {what}: what else {its} held is not in {names.length === 1 ? 'it' : 'them'}, so{' '}
      {isAll
        ? 'shares of all entries, how others count and the lines themselves say nothing of'
        : 'shares of all entries are not those of'}{' '}
      {its}.
    </p>
  )
}

/** "1,234 lines of syslog stand in auth.log too, 7 of a.log in b.log: they count once." */
function Overlaps({ overlaps }: { readonly overlaps: readonly FileOverlap[] }) {
  const sorted = overlaps.toSorted((a, b) => b.lines - a.lines)
  const rest = sorted.slice(NAMED).reduce((sum, { lines }) => sum + lines, 0)
  const isOne = overlaps.length === 1 && overlaps[0]?.lines === 1
  return (
    <p className="standfirst file-note">
      {sorted.slice(0, NAMED).map((overlap, i) => (
        <Fragment key={i}>
          {i === 0 ? '' : ', '}
          <Overlap overlap={overlap} isFirst={i === 0} />
        </Fragment>
      ))}
      {rest === 0 ? '' : `, ${formatCount(rest)} in other pairs of files`}: {isOne ? 'it counts' : 'they count'} once.
    </p>
  )
}

function Overlap({
  overlap: { file, other, lines },
  isFirst,
}: {
  readonly overlap: FileOverlap
  readonly isFirst: boolean
}) {
  const stand = lines === 1 ? 'stands' : 'stand'
  const count = isFirst ? pluralAtStart(lines, 'line', 'lines') : formatCount(lines)
  if (file === other) {
    return (
      <>
        <b>{count}</b> {isFirst ? stand : ''} in two files named <FileName name={file} />
      </>
    )
  }
  return (
    <>
      <b>{count}</b> of <FileName name={file} /> {isFirst ? stand : ''} in <FileName name={other} /> too
    </>
  )
}

/** "auth.log.2 seems to be missing between auth.log.3 and auth.log.1: nothing is known of the time between." */
function MissingFiles({ missing }: { readonly missing: readonly MissingFile[] }) {
  const count = missing.reduce((sum, each) => sum + each.count, 0)
  const rest = missing.slice(NAMED).reduce((sum, each) => sum + each.count, 0)
  const named = missing.slice(0, NAMED)
  return (
    <p className="standfirst file-note">
      {named.map((gap, i) => (
        <Fragment key={i}>
          {joint(i, named.length, rest)}
          <Gap gap={gap} verb={i === 0 ? (gap.count === 1 ? 'seems to be missing' : 'seem to be missing') : ''} />
        </Fragment>
      ))}
      {rest === 0 ? '' : ` and ${plural(rest, 'more file', 'more files')}`}: nothing is known of the{' '}
      {count === 1 || missing.length === 1 ? 'time' : 'times'} between.
    </p>
  )
}

function joint(i: number, named: number, rest: number): string {
  if (i === 0) return ''
  return i === named - 1 && rest === 0 ? ' and ' : ', '
}

function Gap({
  gap: { name, count, after, before },
  verb,
}: {
  readonly gap: MissingFile
  readonly verb: string
}): ReactNode {
  return (
    <>
      <FileName name={name} />
      {count === 1 ? '' : ` and ${plural(count - 1, 'more', 'more')}`} {verb} between <FileName name={after} /> and{' '}
      <FileName name={before} />
    </>
  )
}

function FileName({ name }: { readonly name: string }) {
  return (
    <b>
      <HostileText text={name} limit={NAME} inSentence />
    </b>
  )
}
