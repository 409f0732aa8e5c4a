import { useState } from 'react'
import { formatCount } from '../../base/format'
import type { AssumedFile } from '../../model/answers'
import { NO_CHOICE, type TimeChoice } from '../../model/time-choices'
import { useApp, useSession } from '../../state/context'
import { HostileText } from '../../widgets/HostileText'
import { hostilePlain } from '../../widgets/hostile-text'
import { YearField, ZoneField } from './TimeFields'
import { carriedBy, carriedWords, rangeWords } from './time-words'

const HEADS = ['File', 'Times carry', 'First – last', 'Year of its last', 'Zone']

/** Of a folder of thousands so many are shown at first. */
const FIRST_FILES = 50

/**
 * The files of a set, each with what its times carry and a year and a zone of its own. On phones the rows are blocks:
 * browsers that take a table's roles from its layout are told them.
 */
export function TimesByFile({ files }: { readonly files: readonly AssumedFile[] }) {
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? files : files.slice(0, FIRST_FILES)
  return (
    <>
      <table className="times-files" role="table">
        <caption>File by file</caption>
        <thead role="rowgroup">
          <tr role="row">
            {HEADS.map((head) => (
              <th key={head} scope="col" role="columnheader">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {shown.map((file, at) => (
            <FileRow key={at} at={at} file={file} />
          ))}
        </tbody>
      </table>
      {shown.length < files.length ? (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            setWhole(true)
          }}
        >
          show all {formatCount(files.length)}
        </button>
      ) : null}
    </>
  )
}

/** `at` is the file's place in `assumed.files`. */
function FileRow({ at, file }: { readonly at: number; readonly file: AssumedFile }) {
  const session = useSession()
  const choices = useApp((state) => state.choices)
  const choice = choices.files.get(at) ?? NO_CHOICE
  const name = hostilePlain(file.name)
  const choose = (change: Partial<TimeChoice>) => {
    const files = new Map(choices.files)
    const next = { ...choice, ...change }
    if (next.year === null && next.zone === null) files.delete(at)
    else files.set(at, next)
    session.assume({ ...choices, files })
  }
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <HostileText text={file.name} limit={48} />
      </th>
      <td role="cell" className="times-carried">
        {carriedWords(carriedBy(file))}
      </td>
      <td role="cell" className="times-span">
        <Span file={file} />
      </td>
      <td role="cell" data-label="Year of its last">
        {file.year === null ? null : (
          <YearField
            label={`Year of the last entry of ${name}`}
            value={choice.year}
            placeholder={String(file.year)}
            onChange={(year) => {
              choose({ year })
            }}
          />
        )}
      </td>
      <td role="cell" data-label="Zone">
        {file.first === null ? null : (
          <ZoneField
            label={`Zone of ${name}`}
            value={choice.zone}
            placeholder={choices.zone === null ? 'as written' : 'as the set'}
            onChange={(zone) => {
              choose({ zone })
            }}
          />
        )}
      </td>
    </tr>
  )
}

/** From the first to the last time; where that takes two lines, a time a line. */
function Span({ file }: { readonly file: AssumedFile }) {
  const [first, last] = rangeWords(file.first, file.last)?.split(' – ') ?? ['–']
  return (
    <>
      <span>{last === undefined ? first : `${first ?? ''} –`}</span> <span>{last}</span>
    </>
  )
}
