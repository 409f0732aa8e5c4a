import type { NameKind } from '../../model/name-kinds'

/** What is said of the names of a kind. All but the first are guesses by the letters of a name. */
export const KIND_WORDS: Readonly<Record<NameKind, string>> = {
  trick: 'imitate a log',
  password: 'look like typed passwords',
  service: 'systems and services',
  default: 'vendor defaults',
  role: 'roles and tests',
  'first-name': 'first names',
  'two-letters': 'two letters',
  other: 'others',
}

/** The order of the picture: what there mostly is first. `NAME_KINDS` has the order of precedence. */
export const KINDS_SHOWN: readonly NameKind[] = [
  'service',
  'default',
  'role',
  'first-name',
  'two-letters',
  'password',
  'trick',
  'other',
]
