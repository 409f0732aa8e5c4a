import type { Summary } from '../model/summary'
import type { TimeChoice, TimeChoices } from '../model/time-choices'

/** Year and zone that were chosen for the nth file of a name in a dropped one. */
export interface KeptChoice {
  /** Place in the list of dropped files: two of them can have one name. */
  readonly dropped: number
  readonly name: string
  readonly nth: number
  readonly choice: TimeChoice
}

/** Files as figures know them. */
type KnownFiles = Pick<Summary, 'origins'> & {
  readonly assumed: { readonly files: readonly { readonly name: string }[] }
}

/** What was chosen for single files: their places among those that are read change where files are added or removed. */
export function keptChoices({ files: chosen }: TimeChoices, files: KnownFiles): KeptChoice[] {
  return numbered(files).flatMap((file, place) => {
    const choice = chosen.get(place)
    return choice === undefined ? [] : [{ ...file, choice }]
  })
}

/** What is kept once a dropped file has been taken out of the list: those behind it move up. */
export function keptWithout(kept: readonly KeptChoice[], removed: number): KeptChoice[] {
  return kept
    .filter(({ dropped }) => dropped !== removed)
    .map((file) => (file.dropped > removed ? { ...file, dropped: file.dropped - 1 } : file))
}

interface Placed {
  readonly choices: TimeChoices
  /** Those whose files are not there, or not yet. */
  readonly left: readonly KeptChoice[]
}

/** Gives what was kept to its files, where they stand now. */
export function placeKept(choices: TimeChoices, kept: readonly KeptChoice[], files: KnownFiles): Placed {
  const places = new Map(choices.files)
  const here = numbered(files)
  const left = kept.filter(({ dropped, name, nth, choice }) => {
    const place = here.findIndex((file) => file.dropped === dropped && file.name === name && file.nth === nth)
    if (place >= 0 && !places.has(place)) places.set(place, choice)
    return place < 0
  })
  return { choices: { ...choices, files: places }, left }
}

function numbered({ assumed, origins }: KnownFiles): Omit<KeptChoice, 'choice'>[] {
  const seen = new Map<string, number>()
  return assumed.files.map(({ name }, place) => {
    const dropped = origins[place] ?? 0
    const key = `${dropped} ${name}`
    const nth = seen.get(key) ?? 0
    seen.set(key, nth + 1)
    return { dropped, name, nth }
  })
}
