/**
 * The patterns that stand for "unknown", once a page: `#hatch` for small marks, `#hatch-wide` for areas; and lines of
 * paper over a fill for what isn't certain, `#hatch-uncertain`. Not hidden by `display`, as patterns in such a picture are not painted.
 */
export function Hatch() {
  return (
    <svg className="hatch-defs" width="0" height="0" aria-hidden="true">
      <defs>
        <HatchPattern id="hatch" size={5} line={1.4} />
        <HatchPattern id="hatch-wide" size={9} line={1} />
        <pattern id="hatch-uncertain" width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="hatch-paper" width={1.1} height={6} />
        </pattern>
      </defs>
    </svg>
  )
}

function HatchPattern({ id, size, line }: { readonly id: string; readonly size: number; readonly line: number }) {
  return (
    <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className="hatch-ground" width={size} height={size} />
      <rect className="hatch-line" width={line} height={size} />
    </pattern>
  )
}
