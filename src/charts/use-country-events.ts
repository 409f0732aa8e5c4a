import { useMemo, useState, type MouseEvent, type KeyboardEvent } from 'react'
import type { ShapeHandlers } from './CountryShapes'
import { pickMode, type PickMode } from './pick'
import { rovingIndex } from './roving'

/** A country under the pointer, and where the pointer is as a share of the picture's width and height. */
export interface PointedCountry {
  readonly key: string
  readonly across: number
  readonly down: number
}

interface CountryEvents {
  readonly handlers: ShapeHandlers
  readonly pointed: PointedCountry | null
  /** The country with visible focus. */
  readonly focused: string | null
  /** The last one that had the focus: the Tab key comes back to it. */
  readonly stop: string | undefined
}

interface EventOptions {
  /** Countries that can be reached, the largest value first. */
  readonly order: readonly string[]
  readonly onSelect: (alpha2: string, mode: PickMode) => void
  /** The keyboard has come to a country. */
  readonly onReach: (alpha2: string) => void
  /** Somebody wants to see a country from near. */
  readonly onZoom: (alpha2: string) => void
}

function countryOf(target: EventTarget): string | null {
  return target instanceof Element ? target.getAttribute('data-country') : null
}

function shareOf(svg: SVGSVGElement | null, { clientX, clientY }: MouseEvent): { across: number; down: number } {
  const box = svg?.getBoundingClientRect()
  if (!box) return { across: 0, down: 0 }
  return { across: (clientX - box.left) / box.width, down: (clientY - box.top) / box.height }
}

/** Pointer, focus and keys of the map, read from the group of all countries; the handlers stay the same objects. */
export function useCountryEvents({ order, onSelect, onReach, onZoom }: EventOptions): CountryEvents {
  const [pointed, setPointed] = useState<PointedCountry | null>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const [stop, setStop] = useState<string | undefined>(undefined)
  const handlers = useMemo((): ShapeHandlers => {
    const pick = (event: MouseEvent | KeyboardEvent) => {
      const alpha2 = countryOf(event.target)
      if (alpha2 !== null && order.includes(alpha2)) onSelect(alpha2, pickMode(event))
    }
    const onKeyDown = (event: KeyboardEvent<SVGGElement>) => {
      const next = order[rovingIndex(event.key, order.indexOf(countryOf(event.target) ?? ''), order.length) ?? -1]
      if (event.key === 'Enter' || event.key === ' ') pick(event)
      else if (next === undefined) return
      else {
        setStop(next)
        event.currentTarget.querySelector<SVGElement>(`[role=option][data-country="${CSS.escape(next)}"]`)?.focus()
      }
      event.preventDefault()
    }
    return {
      onKeyDown,
      // The second click of a double click chooses nothing: the first has.
      onClick: (event) => {
        if (event.detail < 2) pick(event)
      },
      onDoubleClick: (event) => {
        const alpha2 = countryOf(event.target)
        if (alpha2 === null || !order.includes(alpha2)) return
        event.stopPropagation()
        onZoom(alpha2)
      },
      onPointerMove: (event) => {
        const key = countryOf(event.target)
        setPointed(key === null ? null : { key, ...shareOf(event.currentTarget.ownerSVGElement, event) })
      },
      onPointerLeave: () => {
        setPointed(null)
      },
      onFocus: ({ target }) => {
        if (!target.matches(':focus-visible')) return
        const alpha2 = countryOf(target)
        setFocused(alpha2)
        if (alpha2 !== null) onReach(alpha2)
      },
      onBlur: () => {
        setFocused(null)
      },
    }
  }, [order, onSelect, onReach, onZoom])
  return { handlers, pointed, focused, stop }
}
