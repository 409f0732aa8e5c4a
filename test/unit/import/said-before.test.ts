import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bytesInput, eventsOf, read } from './picture'

/**
 * Lines that a reader leaves out since a row before says the same (src/import/said-before.ts) must be those that the
 * fold would pass over: read in one block and read line by line give the same. A small world, so that lines meet: two
 * processes, three sources of which one is a name, two users, and jumps over the hour of silence.
 */
const source = fc.constantFrom('203.0.113.5', '203.0.113.6', 'scan.example.net', '2001:db8::5')
const user = fc.constantFrom('root', 'ada')
const message = fc.tuple(source, user, fc.nat(17)).map(([from, name, form]) => {
  const at = `${from} port 4711`
  return [
    `Failed password for ${name} from ${at} ssh2`,
    `Failed password for invalid user ${name} from ${at} ssh2`,
    `Invalid user ${name} from ${at}`,
    `pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=${from}  user=${name}`,
    `error: PAM: Authentication failure for ${name} from ${from}`,
    `Received disconnect from ${at}:11: Bye Bye [preauth]`,
    `Disconnected from ${at}`,
    `Disconnected from authenticating user ${name} ${at} [preauth]`,
    `Disconnected from invalid user ${name} ${at} [preauth]`,
    `Connection closed by invalid user ${name} ${at} [preauth]`,
    `User ${name} from ${from} not allowed because not listed in AllowUsers`,
    `Accepted password for ${name} from ${at} ssh2`,
    `Connection from ${at} on 192.0.2.1 port 22`,
    `Connection closed by ${at} [preauth]`,
    `Invalid user ${name} from ${from}`,
    `pam_unix(sshd:session): session opened for user ${name} by (uid=0)`,
    `pam_unix(sshd:session): session opened for user ${name} by (uid=0)`,
    `Accepted publickey for ${name} from ${from} port 815 ssh2`,
  ][form]
})
const step = fc.constantFrom(0, 1, 100, 1800, 3599, 3601, 9000)
const line = fc.record({ step, pid: fc.constantFrom(7, 8), repeat: fc.nat(9), message })

function logOf(lines: readonly { step: number; pid: number; repeat: number; message: string | undefined }[]): string {
  let at = 0
  const texts = lines.flatMap(({ step: seconds, pid, repeat, message: text }) => {
    at += seconds
    const head = `${new Date(Date.UTC(2026, 2, 1) + at * 1000).toISOString()} heron`
    const repeated = repeat === 0 ? [`${head} last message repeated 2 times`] : []
    return [`${head} sshd[${String(pid)}]: ${text ?? ''}`, ...repeated]
  })
  return texts.map((text) => `${text}\n`).join('')
}

it('leaves out only what the fold would pass over', async () => {
  const lists = fc.array(line, { minLength: 2, maxLength: 12 })
  const property = fc.asyncProperty(lists, fc.integer({ min: 100, max: 400 }), async (lines, range) => {
    const input = () => [bytesInput(new TextEncoder().encode(logOf(lines)), 'auth.log', 1)]
    const byLine = await read(input(), { range: 1 })
    for (const other of [await read(input()), await read(input(), { range })]) {
      expect(eventsOf(other)).toEqual(eventsOf(byLine))
      expect(other.lines).toEqual(byLine.lines)
      expect(other.asOthers).toEqual(byLine.asOthers)
    }
  })
  await fc.assert(property, { seed: 11, numRuns: 150 })
})
