import { MASK, maskPasswords } from '../base/typed-password'
import type { Answers, UserRow } from '../model/answers'
import type { Validity } from '../model/summary'
import type { Analysis } from './analysis'
import { rowsOf } from './ranked'

/** The answers with a mask in place of what looks like a typed password: for whoever takes them along. */
export function maskedAnswers(analysis: Analysis): Answers {
  const answers = analysis.answers()
  const { holds } = answers
  const usersOf = (validity: Validity): UserRow[] =>
    rowsOf(analysis.users.of(validity)).map(({ user, attempts, share, sources, first, last, masked }) => ({
      ...{ user: masked ? MASK : user, attempts, share, sources, first, last },
    }))
  return {
    ...answers,
    users: { valid: usersOf('valid'), invalid: usersOf('invalid'), unknown: usersOf('unknown') },
    holds: { ...holds, shapes: holds.shapes.map((shape) => ({ ...shape, example: maskPasswords(shape.example) })) },
  }
}
