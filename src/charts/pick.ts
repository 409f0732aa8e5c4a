/** How a click or Enter changes a selection. */
export interface PickMode {
  /** Add to what is selected, or take away from it: Ctrl, ⌘ or Shift. */
  readonly additive: boolean
  /** Everything but this: Alt. */
  readonly exclude: boolean
}

interface Modifiers {
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** Reads the mode from the keys that are held. */
export function pickMode({ ctrlKey, metaKey, shiftKey, altKey }: Modifiers): PickMode {
  return { additive: ctrlKey || metaKey || shiftKey, exclude: altKey }
}
