import { expect, it } from 'vitest'
import { compileKernel } from '../../../src/data/build-kernel'
import { KERNEL } from '../../../src/import/kernel/binary'

it('the committed kernel is that of its source', () => {
  expect(Buffer.from(compileKernel()).toString('base64')).toBe(KERNEL)
}, 60_000)
