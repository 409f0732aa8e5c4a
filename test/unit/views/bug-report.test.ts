import { expect, it } from 'vitest'
import { bugReport } from '../../../src/views/holds/bug-report'

it('a bug report holds version, forms of line and shapes, and nothing else of a row', () => {
  const file = { bytes: 1, entries: 3, compression: null, error: null, note: null }
  const files = [
    { ...file, name: 'secret-host.log', envelopes: { rfc3164: 2, rfc3339: 1 } },
    { ...file, name: 'b', envelopes: { rfc3339: 4 } },
  ]
  const shapes = [
    { shape: 'Quorum of …', entries: 12, example: 'Quorum of anna', file: 'secret-host.log', line: 7 },
    { shape: 'Spline N', entries: 1, example: 'Spline 4711', file: 'b', line: 1 },
  ]
  expect(bugReport('1.2.3', files, shapes).split('\n')).toEqual([
    'sshscope 1.2.3: 13 lines of the SSH server were not understood.',
    'Forms of line in this log: rfc3339 5, rfc3164 2.',
    'Their shapes; N stands for a number, … for names, addresses and what else may be private:',
    '',
    '       12  Quorum of …',
    '        1  Spline N',
    '',
  ])
})
