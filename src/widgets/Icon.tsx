/** Outlines on a square of 16, drawn with the colour of the text. */
const PATHS = {
  search: 'M11.2 7a4.2 4.2 0 11-8.4 0 4.2 4.2 0 018.4 0zM10.2 10.2L14 14',
  close: 'M4 4l8 8M12 4l-8 8',
  down: 'M4 6l4 4 4-4',
  plus: 'M8 3v10M3 8h10',
  share: 'M8 10V2M5 4.5L8 1.6l3 2.9M3 8.5V14h10V8.5',
  undo: 'M6.5 3L3 6.5 6.5 10M3 6.5h6.5a3.5 3.5 0 010 7H7',
  theme: 'M13.6 8A5.6 5.6 0 118 2.4 5.6 5.6 0 0113.6 8z',
  info: 'M14 8A6 6 0 112 8a6 6 0 0112 0zM8 7.4V11M8 4.9v.2',
} as const

type IconName = keyof typeof PATHS

/** A small outline beside a word, or alone in a button that has a name. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
      {name === 'theme' ? <path className="icon-solid" d="M8 2.4a5.6 5.6 0 000 11.2z" /> : null}
    </svg>
  )
}
