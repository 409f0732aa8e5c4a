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
      'M0 26V20h3V22h3V17h3V21h3V19h3V13h3V20h3V21h3V18h3V16h3V10h3V17h3V19h3V18h3V14h3V20h3V17h3V7h3V18h3V19h3V16h3V20h3V12h3V17h3V26z',
    ],
  ],
  // Land of world-atlas 110m, Equal Earth as the map's, in steps of half a pixel.
  map: [
    [
      'ink',
      'M42.5 18l-.5 2 0-2zM58 18l1 1.5-.5 2-1 1.5-2-.5-2-.5-1-1.5 1.5-1 1-1.5 2-.5zM57 15l2 .5-1 1.5-1-1.5zM55.5 1l2 .5-1.5 1-2 0-1.5 1 2 1-1 1.5 0 2-1 2 0 2-1.5 1 1 1.5-1-1.5-.5-2-1-1.5-1.5 1-.5 2-1-1.5-1-1.5-2-.5-1.5-1 1 1.5 0 2-2-1-1-1.5 .5 2 1 1.5 1 1.5-1.5 1 0 2-.5 2-1 1.5-1 1.5-1.5-1-.5-2 0-2-.5-2-1-1.5-2 0-1.5-1.5 0-2 1-1.5 1-1.5 2-.5 1.5 1 2 .5 1-1.5 0-2-1.5 1-2-.5-2 1 0-2 1.5-1 2 0-2 0 1-2 2 0 2 0 2 .5 1.5-1 2 0 2 .5 2 0 2 0 2 .5zM24.5 1l-1.5 1 .5 2 1-1.5 2 0-1 1.5-1.5 1.5-1.5 1-1 1.5-2 0-1 1.5 1.5 1 0 2 2-.5 2 .5 1.5 1 1 1.5 1.5 1-.5 2 0 2-1 1.5-1 1.5-1 1.5-1.5-1.5 0-2-.5-2-1-1.5-1-1.5 .5-2-1-1.5-1.5-1.5-1.5-1-.5-2-1-1.5 1-1.5 .5-2-2-.5-2 .5 1.5-1 1.5-1 2 0 2 0 2 .5 2-.5zM25 1l2 0-1.5 1zM32 0l-1 1.5-1.5 1-1-1.5 1.5-1z',
    ],
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
