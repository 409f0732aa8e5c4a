import type { Random } from './random'

/** What hostile lines are put together from: bytes that mean something to some form. */
const TOKENS = [
  ...[
    ' from 192.0.2.66',
    ' from 192.0.2.66 port 22 ssh2',
    ' port 22 ssh2: ',
    ' rhost=192.0.2.66',
    '  user=',
    ' [preauth]',
  ],
  ...[
    ': ',
    ' - - ',
    '[1]',
    'sshd[',
    ']: ',
    'sshd',
    ' sshd-session[7]: ',
    '"',
    '\\"',
    '{"',
    '"}',
    "'",
    '`',
    '\\n',
    '\\u0000',
  ],
  ...['MESSAGE', '"message":"', 'message repeated 9 times: [ ', 'last message repeated 3 times', '[ID 1 auth.info] '],
  ...[
    '<38>',
    '<38>1 ',
    'Mar  3 04:00:00 ',
    '2026-03-01T00:07:21Z ',
    '2026-03-01 00:07:21',
    '::ffff:',
    '%eth0',
    '::',
    '\t',
  ],
  ...[
    '99999999999999',
    '-1',
    '0',
    '255.255.255.255',
    '\0',
    '\r',
    '\x1b[31m',
    '\xff\xfe',
    '\xef\xbb\xbf',
    '|',
    ',',
    '(',
    ')',
  ],
  ...[' from 192.0.2.66 port 22 ssh2: RSA-CERT SHA256:a ID ', ' 192.0.2.66 port 22: Change of username or service not'],
  ...[
    ' allowed: (',
    "' from `",
    '" not met by user "',
    ' via ',
    ' for ',
    ' by ',
    ' (serial 7) CA RSA SHA256:a',
    ', ip=',
  ],
].map((token) => new Uint8Array(Buffer.from(token, 'latin1')))

function randomBytes(random: Random, most: number): Uint8Array {
  return Uint8Array.from({ length: random.below(most + 1) }, () => random.below(256))
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** One change of a line: bytes turned, cut out, doubled or put in, a head or a tail of another line. */
function changed(line: Uint8Array, lines: readonly Uint8Array[], random: Random): Uint8Array {
  const at = random.below(line.length + 1)
  const to = Math.min(line.length, at + random.below(20))
  const other = random.pick(lines)
  const cut = random.below(other.length + 1)
  switch (random.below(8)) {
    case 0:
      return line.map((byte, i) => (i === at ? random.below(256) : byte))
    case 1:
      return joined(line.subarray(0, at), line.subarray(to))
    case 2:
      return joined(line.subarray(0, to), line.subarray(at))
    case 3:
      return joined(line.subarray(0, at), random.pick(TOKENS), line.subarray(at))
    case 4:
      return joined(line.subarray(0, at), random.pick(TOKENS), line.subarray(to))
    case 5:
      return joined(line.subarray(0, at), randomBytes(random, 8), line.subarray(to))
    case 6:
      return joined(line.subarray(0, at), other.subarray(cut))
    default:
      return line.subarray(0, at)
  }
}

/** A line of `lines`, changed some times; now and then random bytes alone. */
export function mutatedLine(lines: readonly Uint8Array[], random: Random): Uint8Array {
  if (random.below(50) === 0) return randomBytes(random, 300)
  let line = random.pick(lines)
  for (let changes = random.below(5); changes > 0; changes--) line = changed(line, lines, random)
  return line
}

/** A file of `files`, changed at least once: bytes turned, cut out, put in, cut short, spliced with another. */
export function mutatedFile(files: readonly Uint8Array[], random: Random): Uint8Array {
  let file = random.pick(files)
  for (let changes = 1 + random.below(4); changes > 0; changes--) file = changed(file, files, random)
  return file
}

/** A line of `length` bytes: a head of a line that exists, then a piece over and over, then a tail. */
export function longLine(lines: readonly Uint8Array[], random: Random, length: number): Uint8Array {
  const line = random.pick(lines)
  const head = line.subarray(0, random.below(line.length + 1))
  const tail = random.below(2) === 0 ? new Uint8Array(0) : line.subarray(random.below(line.length + 1))
  const piece = random.below(3) === 0 ? random.pick(lines) : joined(random.pick(TOKENS), randomBytes(random, 3))
  const bytes = new Uint8Array(length)
  bytes.set(head.subarray(0, length))
  for (let at = head.length; at < length;) {
    const part = piece.length === 0 ? Uint8Array.of(32) : piece.subarray(0, length - at)
    bytes.set(part, at)
    at += part.length
  }
  bytes.set(tail.subarray(0, length), Math.max(0, length - tail.length))
  // A line holds no line ends.
  return bytes.map((byte) => (byte === 10 ? 32 : byte))
}
