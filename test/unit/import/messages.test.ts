import { describe, expect, it } from 'vitest'
import { FORMS } from '../../../src/import/messages'
import { saidBy, SPEAKERS } from './said'
import { AT, P, SAMPLES } from './samples'

describe.each(SAMPLES)('$program says', ({ speaker, samples }) => {
  const rows = Object.entries(samples).flatMap(([form, lines]) =>
    Object.entries(lines).map(([line, words]) => [line, form, words] as const),
  )
  it.each(rows)('%s', (line, form, words) => {
    expect(saidBy(speaker, line)).toEqual({ form, words })
  })
})

it('every form is named once, in a short name, and has a sample', () => {
  const names = FORMS.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(names.filter((name) => name.length > 80)).toEqual([])
  const sampled = new Set(['last message repeated N times', ...SAMPLES.flatMap(({ samples }) => Object.keys(samples))])
  expect(names.filter((name) => !sampled.has(name))).toEqual([])
})

it('forms are in the group that their messages’ kind is of', () => {
  const groups = new Map(FORMS.map(({ name, group }) => [name, group]))
  expect(groups.get('Failed … for U')).toBe('attempt')
  expect(groups.get('Accepted … for U')).toBe('success')
  expect(groups.get('drop connection … from …')).toBe('scan')
  expect(groups.get('Server listening on …')).toBe('neutral')
})

describe('a message', () => {
  it('repeats the line before where BSD says so', () => {
    expect(saidBy(SPEAKERS.sshd, 'message repeated 3 times')).toEqual({
      form: 'last message repeated N times',
      words: 'repeat x3',
    })
  })

  it('is not understood where head and tail of a form share a byte', () => {
    expect(saidBy(SPEAKERS.dropbear, "Logins are restricted to the group g but user ' is not a member")).toBeNull()
  })

  it('is not understood where no form fits', () => {
    for (const text of ['', 'x', 'Failed', 'Failed password', 'Accepted coffee', 'Invalid user', 'error: ', 'pam_']) {
      expect(saidBy(SPEAKERS.sshd, text)).toBeNull()
    }
  })

  it('is read by the forms of its speaker only', () => {
    expect(saidBy(SPEAKERS.dropbear, `Failed password for root from ${AT} ssh2`)).toBeNull()
    expect(saidBy(SPEAKERS.sshd, `Bad password attempt for 'root' from ${P}`)).toBeNull()
  })
})
