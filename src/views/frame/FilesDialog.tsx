import { useEffect, useMemo, useRef } from 'react'
import { formatBytes, formatCount } from '../../base/format'
import { useApp, useSession } from '../../state/context'
import { Dialog } from '../../widgets/Dialog'
import { FilePicker } from '../../widgets/FilePicker'
import { HostileText } from '../../widgets/HostileText'
import { hostilePlain } from '../../widgets/hostile-text'
import { plural } from '../words'
import { listFiles, type ListedFile } from './file-list'

const HEADS = ['File', 'Size', 'Entries', 'Remark', '']
/** Names of files that a sentence lists, and characters of one. */
const NAMED = 3
const NAME = 48
const REMARK = 160
/** Of a folder of thousands so many are listed; the others stand in the table of files. */
const MOST_LISTED = 200

/** The files that are read: what each holds, ways to add some, and to take each away. */
export function FilesDialog({ onClose }: { readonly onClose: () => void }) {
  const session = useSession()
  return (
    <Dialog title="The files that are read" onClose={onClose}>
      <Said />
      <FileTable />
      <div className="files-end">
        <FilePicker
          label="Add files…"
          folderLabel="Add a folder…"
          quiet
          onFiles={(files) => {
            session.addFiles(files)
          }}
        />
        <button
          type="button"
          className="button"
          onClick={() => {
            session.forget()
          }}
        >
          Forget everything
        </button>
      </div>
    </Dialog>
  )
}

/** What changing the list does, what is being done, and what was not. */
function Said() {
  const notAdded = useApp((state) => state.notAdded)
  const isReading = useApp((state) => state.phase === 'reading')
  return (
    <>
      <p className="files-say">
        When a file is added or removed, all are read anew: a try can have its lines in two of them. The filter stays,
        and so do years and zones that were chosen. A result of nmap (-oX, -oN) is no log: it attaches to the sources
        that it tells of.
      </p>
      <p className="files-say" role="status">
        {isReading ? 'Reading… ' : ''}
        {notAdded.length === 0 ? null : <NotAdded names={notAdded} />}
      </p>
    </>
  )
}

function NotAdded({ names }: { readonly names: readonly string[] }) {
  const more = names.length - NAMED
  return (
    <>
      {names.slice(0, NAMED).map((name, i) => (
        <b key={i}>
          {i === 0 ? '' : ', '}
          <HostileText text={name} limit={NAME} inSentence />
        </b>
      ))}
      {more > 0 ? ` and ${plural(more, 'more', 'more')}` : ''} {names.length === 1 ? 'is' : 'are'} there already, with
      the same name, size and time: not added twice.
    </>
  )
}

function FileTable() {
  const files = useApp((state) => state.files)
  const isSample = useApp((state) => state.isSample)
  const reports = useApp((state) => (state.isOld ? null : (state.summary?.files ?? null)))
  const listed = useMemo(() => listFiles(files, reports, isSample), [files, reports, isSample])
  const { body, onRemove } = useRemoval(files.length)
  const more = listed.length - MOST_LISTED
  return (
    <>
      <table className="files" role="table" aria-label="Files">
        <thead role="rowgroup">
          <tr role="row">
            {HEADS.map((head) => (
              <th key={head} scope="col" role="columnheader">
                {head === '' ? <span className="visually-hidden">Remove</span> : head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" ref={body}>
          {listed.slice(0, MOST_LISTED).map((file, place) => (
            <FileRow
              key={place}
              file={file}
              onRemove={() => {
                onRemove(place)
              }}
            />
          ))}
        </tbody>
      </table>
      {more > 0 ? <p className="files-say">{plural(more, 'more file is', 'more files are')} not listed.</p> : null}
    </>
  )
}

/** Removes files of the list, and keeps the focus in it: on the button that comes to stand where the pressed one was. */
function useRemoval(count: number) {
  const session = useSession()
  const body = useRef<HTMLTableSectionElement>(null)
  const removed = useRef<number | null>(null)
  useEffect(() => {
    const place = removed.current
    removed.current = null
    if (place === null) return
    const buttons = body.current?.querySelectorAll('button.files-remove') ?? []
    const next = buttons[Math.min(place, buttons.length - 1)]
    if (next instanceof HTMLElement) next.focus()
  }, [count])
  const onRemove = (place: number) => {
    removed.current = place
    session.removeFile(place)
  }
  return { body, onRemove }
}

function FileRow({ file, onRemove }: { readonly file: ListedFile; readonly onRemove: () => void }) {
  const { name, bytes, entries, members, remarks } = file
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <HostileText text={name} limit={NAME} />
        {members > 0 ? <span className="dim"> {plural(members, 'file', 'files')} in it</span> : null}
      </th>
      <td role="cell" className="number">
        {bytes > 0 ? formatBytes(bytes) : ''}
      </td>
      <td role="cell" className="number" data-label="entries">
        {entries === null ? <span className="dim">…</span> : formatCount(entries)}
      </td>
      <td role="cell" className="files-remarks">
        {remarks.map((remark, i) => (
          <span key={i} className="files-remark">
            <HostileText text={remark} limit={REMARK} inSentence />
          </span>
        ))}
      </td>
      <td role="cell" className="files-action">
        <button
          type="button"
          className="text-button files-remove"
          aria-label={`Remove ${hostilePlain(name, NAME)}`}
          onClick={onRemove}
        >
          Remove
        </button>
      </td>
    </tr>
  )
}
