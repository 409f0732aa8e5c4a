import { useRef, type ChangeEvent } from 'react'

interface FilePickerProps {
  readonly onFiles: (files: File[]) => void
  readonly label?: string
  /** Words of the second button, which takes a folder; without them there is none. */
  readonly folderLabel?: string
  /** The first button is the main thing on the page. */
  readonly big?: boolean
  /** One button among others, not the main thing. */
  readonly quiet?: boolean
}

/** React's types do not know the attribute, which all browsers do. */
const FOLDER = { webkitdirectory: '' }

/** Buttons that open the browser's own file dialogue. */
export function FilePicker({
  onFiles,
  label = 'Choose files…',
  folderLabel,
  big = false,
  quiet = false,
}: FilePickerProps) {
  const size = big ? ' button-big' : ''
  return (
    <>
      <PickButton label={label} look={`${quiet ? '' : 'button-solid'}${size}`} input="logs" onFiles={onFiles} />
      {folderLabel === undefined ? null : (
        <PickButton label={folderLabel} look={size} input="folder" onFiles={onFiles} />
      )}
    </>
  )
}

interface PickButtonProps {
  readonly label: string
  readonly look: string
  readonly input: 'logs' | 'folder'
  readonly onFiles: (files: File[]) => void
}

function PickButton({ label, look, input, onFiles }: PickButtonProps) {
  const field = useRef<HTMLInputElement>(null)
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = Array.from(event.target.files ?? [])
    // Emptied, so that the same file can be chosen again.
    event.target.value = ''
    if (chosen.length > 0) onFiles(chosen)
  }
  return (
    <>
      <button type="button" className={`button ${look}`} onClick={() => field.current?.click()}>
        {label}
      </button>
      <input
        ref={field}
        className="visually-hidden"
        type="file"
        data-input={input}
        multiple
        tabIndex={-1}
        aria-label={label}
        onChange={take}
        {...(input === 'folder' ? FOLDER : {})}
      />
    </>
  )
}
