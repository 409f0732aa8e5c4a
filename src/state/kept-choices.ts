import type { AssumedFile } from '../model/answers'
import type { TimeChoice, TimeChoices } from '../model/time-choices'

/** Year and zone that were chosen for the nth file of a name. */
export interface KeptChoice {
  readonly name: string
  readonly nth: number
  readonly choice: TimeChoice
}

/** What was chosen for single files, by their names: places change where files are added or removed. */
export function keptChoices({ files: chosen }: TimeChoices, files: readonly AssumedFile[]): KeptChoice[] {
  return numbered(files).flatMap((file, place) => {
    const choice = chosen.get(place)
    return choice === undefined ? [] : [{ ...file, choice }]
  })
}

interface Placed {
  readonly choices: TimeChoices
  /** Those whose files are not there, or not yet. */
  readonly left: readonly KeptChoice[]
}

/** Gives what was kept to the files of these names, where they stand now. */
export function placeKept(choices: TimeChoices, kept: readonly KeptChoice[], files: readonly AssumedFile[]): Placed {
  const places = new Map(choices.files)
  const here = numbered(files)
  const left = kept.filter(({ name, nth, choice }) => {
    const place = here.findIndex((file) => file.name === name && file.nth === nth)
    if (place >= 0 && !places.has(place)) places.set(place, choice)
    return place < 0
  })
  return { choices: { ...choices, files: places }, left }
}

function numbered(files: readonly AssumedFile[]): { name: string; nth: number }[] {
  const seen = new Map<string, number>()
  return files.map(({ name }) => {
    const nth = seen.get(name) ?? 0
    seen.set(name, nth + 1)
    return { name, nth }
  })
}
