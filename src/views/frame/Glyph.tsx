/** Small grey pictures of what each question gets, 72 × 26. */
const GLYPHS = {
  bar: [
    ['ink', 'M0 6h15v12h-15z'],
    ['mid', 'M15 6h28v12h-28z'],
    ['ink', 'M44 6h2v12h-2z'],
    ['pale', 'M47 6h25v12h-25z'],
  ],
  timeline: [
    [
      'ink',
      'M0 20h3v-5h3v2h3v-9h3v5h3v3h3v-11h3v6h3v3h3v-7h3v4h3v-8h3v10h3v-5h3v3h3v-9h3v7h3v-3h3v6h3v-10h3v5h3v4h3v-7h6v11H0z',
    ],
  ],
  map: [
    ['ink', 'M10 6h13l3 3l-5 5l-3 1l3 4l-2 5l-3-6l-3-5l-4-3z'],
    ['ink', 'M34 6l8-2h14l6 4l-5 5l-4 1l-3-2l-3 1l-2 7l-4-1l-2-6l-4-2z'],
    ['mid', 'M57 17h6l1 4h-6z'],
  ],
  curve: [
    ['line', 'M1 24C12 5 22 4 71 3'],
    ['dots', 'M1 24L71 3'],
  ],
  names: [
    ['ink', 'M0 2h58v4H0z'],
    ['ink', 'M0 9h32v4H0z'],
    ['ink', 'M0 16h22v4H0z'],
    ['ink', 'M0 23h13v3H0z'],
  ],
  lines: [
    ['line', 'M5 4H1V22H5'],
    ['mid', 'M9 3h24v2h-24zM9 9h20v2h-20zM9 15h28v2h-28zM9 21h16v2h-16z'],
    ['ink', 'M36 3h14v2h-14zM32 9h14v2h-14zM40 15h14v2h-14zM28 21h14v2h-14z'],
    ['pale', 'M53 3h19v2h-19zM49 9h12v2h-12zM57 15h15v2h-15zM45 21h21v2h-21z'],
  ],
} as const

export function Glyph({ name }: { readonly name: keyof typeof GLYPHS }) {
  return (
    <svg className="glyph" viewBox="0 0 72 26" aria-hidden="true">
      {GLYPHS[name].map(([tone, path]) => (
        <path key={path} className={`glyph-${tone}`} d={path} />
      ))}
    </svg>
  )
}
