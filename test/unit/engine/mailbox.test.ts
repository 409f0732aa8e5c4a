import { expect, it } from 'vitest'
import { Mailbox } from '../../../src/engine/mailbox'

it('gives what has come in the order in which it came, whether anyone waited or not', async () => {
  const mailbox = new Mailbox<number>()
  const taken = (async () => {
    const all: number[] = []
    while (all.length < 5) all.push(await mailbox.take())
    return all
  })()
  mailbox.put(1)
  await new Promise((resolve) => setTimeout(resolve))
  for (const value of [2, 3, 4, 5]) mailbox.put(value)
  expect(await taken).toEqual([1, 2, 3, 4, 5])
})

it('forgets what was not taken', async () => {
  const mailbox = new Mailbox<number>()
  mailbox.put(1)
  mailbox.clear()
  mailbox.put(2)
  expect(await mailbox.take()).toBe(2)
})
