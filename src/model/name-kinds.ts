/**
 * What a user name looks like. A name has one kind, the first of these that fits; the order is thus part of the rule.
 * All of them are guesses from the text of the name but `trick`.
 */
export const NAME_KINDS = [
  'trick',
  'password',
  'service',
  'default',
  'role',
  'first-name',
  'two-letters',
  'other',
] as const
export type NameKind = (typeof NAME_KINDS)[number]

/** What is said of one name of a kind. */
export const NAME_KIND_WORDS: Readonly<Record<NameKind, string>> = {
  trick: 'imitates a log',
  password: 'looks like a typed password',
  service: 'system or service',
  default: 'vendor default',
  role: 'role or test',
  'first-name': 'first name',
  'two-letters': 'two letters',
  other: 'other',
}

/** Names so long or longer are one class of lengths: all others have their own. */
export const LONG_NAME = 17

/** Names of a kind or a length, and the attempts at them by what the log says of the name. */
export interface NameClass {
  readonly names: number
  readonly attempts: number
  readonly valid: number
  readonly invalid: number
  readonly unknown: number
}

/** Null: attempts that name nobody. */
export interface NameKindRow extends NameClass {
  readonly kind: NameKind | null
}

/** Length in characters, {@link LONG_NAME} for all that are so long or longer; null: no name, or one that is masked. */
export interface NameLengthRow extends NameClass {
  readonly length: number | null
}

/** How often names are tried, by their rank: a curve on two logarithmic axes. */
export interface NameFrequencies {
  readonly names: number
  readonly attempts: number
  /** How many of the names tried most make half of the attempts. */
  readonly half: number
  /** Names that were tried once. */
  readonly once: number
  /** Points of the curve: ranks from 1, thinned to what can be told apart, and the attempts at the name of each rank. */
  readonly ranks: readonly number[]
  readonly counts: readonly number[]
  /** The first three of the curve; `masked`: looks like a typed password. */
  readonly leaders: readonly { readonly user: string; readonly masked: boolean }[]
}
