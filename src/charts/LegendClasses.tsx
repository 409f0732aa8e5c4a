import { useState, type KeyboardEvent, type MouseEvent } from 'react'
import type { ClassScale } from './decade-scale'
import { pickMode, type PickMode } from './pick'
import { rovingIndex } from './roving'

export interface LegendProps {
  readonly scale: ClassScale
  readonly values: ReadonlyMap<string, number>
  /** What is counted, for the picture's text: "attempts". */
  readonly noun: string
  /** The beginning of a class in words; shorter where there is little room. */
  readonly formatStep: (from: number, isNarrow: boolean) => string
  readonly selected: ReadonlySet<string>
  /** All countries of a class were picked. */
  readonly onPick: (keys: readonly string[], mode: PickMode) => void
}

interface LegendClassesProps extends LegendProps {
  readonly width: number
  readonly isNarrow: boolean
}

/** The classes of a legend as a list to pick from: one stop of the Tab key, arrows go from class to class. */
export function LegendClasses(props: LegendClassesProps) {
  const { noun, onPick, width, isNarrow, formatStep } = props
  const [stop, setStop] = useState(0)
  const classes = classesOf(props)
  const wide = width / classes.length
  const onKeyDown = (event: KeyboardEvent<SVGGElement>) => {
    const next = rovingIndex(event.key, Math.min(stop, classes.length - 1), classes.length)
    if (event.key === 'Enter' || event.key === ' ') pick(event)
    else if (next === undefined) return
    else {
      setStop(next)
      event.currentTarget.querySelector<SVGElement>(`[data-class="${next}"]`)?.focus()
    }
    event.preventDefault()
  }
  const pick = (event: KeyboardEvent<SVGGElement> | MouseEvent<SVGGElement>) => {
    const index =
      event.target instanceof Element ? event.target.closest('[data-class]')?.getAttribute('data-class') : null
    const keys = classes[Number(index ?? -1)]?.keys ?? []
    if (keys.length > 0) onPick(keys, pickMode(event))
  }
  return (
    <g role="listbox" aria-label={`Classes: ${noun}`} aria-multiselectable="true" onClick={pick} onKeyDown={onKeyDown}>
      {classes.map(({ from, colour, keys, isChosen, text }, index) => (
        <g
          key={from}
          className="legend-class"
          role="option"
          aria-selected={isChosen}
          aria-disabled={keys.length === 0}
          aria-label={text}
          data-class={index}
          tabIndex={index === Math.min(stop, classes.length - 1) ? 0 : -1}
          onFocus={() => {
            setStop(index)
          }}
        >
          <rect className="legend-hit" x={index * wide - 0.5} y={28} width={wide} height={49} />
          <rect className={`seq-${colour}`} x={index * wide} y={44} width={wide - 1} height={12} />
          {isChosen ? <rect className="legend-chosen" x={index * wide} y={44} width={wide - 1} height={12} /> : null}
          <text className="chart-small" x={index * wide} y={71}>
            {formatStep(from, isNarrow)}
          </text>
        </g>
      ))}
    </g>
  )
}

/** The classes, each with its countries and what a screen reader says of it: what stands there, and more. */
function classesOf({ scale, values, selected, noun, formatStep, isNarrow }: LegendClassesProps) {
  return scale.steps.map((step, index) => {
    const keys = [...values].filter(([, value]) => scale.colourOf(value) === step.colour).map(([key]) => key)
    const next = scale.steps[index + 1]
    const range = next === undefined ? ' and more' : ` to ${formatStep(next.from, isNarrow)}`
    const count = `${keys.length} ${keys.length === 1 ? 'country' : 'countries'}`
    return {
      ...step,
      keys,
      isChosen: keys.length > 0 && keys.every((key) => selected.has(key)),
      text: `${formatStep(step.from, isNarrow)}${range} ${noun}: ${count}`,
    }
  })
}
