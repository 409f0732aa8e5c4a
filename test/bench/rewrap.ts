/** The same log in other envelopes: what a line of RFC 3164 would be there. */

interface Parts {
  readonly date: Date
  readonly host: string
  readonly program: string
  readonly pid: string
  readonly message: string
}

const LINE = /^(\S+ +\d+ [\d:]+) (\S+) ([^[:]+)(?:\[(\d+)\])?: (.*)$/

function partsOf(line: string): Parts {
  const [, time = '', host = '', program = '', pid = '0', message = ''] = LINE.exec(line) ?? []
  return { date: new Date(`${time} 2026 UTC`), host, program, pid, message }
}

function journald({ date, host, program, pid, message }: Parts): string {
  return JSON.stringify({
    __CURSOR: 's=0f;i=1;b=2;m=3;t=4;x=5',
    __REALTIME_TIMESTAMP: `${date.getTime()}000`,
    __MONOTONIC_TIMESTAMP: '123456789',
    _BOOT_ID: '0123456789abcdef0123456789abcdef',
    PRIORITY: '6',
    SYSLOG_FACILITY: '4',
    SYSLOG_IDENTIFIER: program,
    SYSLOG_PID: pid,
    _UID: '0',
    _COMM: program,
    _EXE: '/usr/sbin/sshd',
    _HOSTNAME: host,
    _PID: pid,
    _TRANSPORT: 'syslog',
    MESSAGE: message,
  })
}

/** By name of the envelope. */
export const REWRAP = {
  rfc3164: (line) => line,
  rfc3339: (line) => {
    const { date, host, program, pid, message } = partsOf(line)
    return `${date.toISOString().slice(0, 19)}.123456+00:00 ${host} ${program}[${pid}]: ${message}`
  },
  rfc5424: (line) => {
    const { date, host, program, pid, message } = partsOf(line)
    return `<38>1 ${date.toISOString()} ${host} ${program} ${pid} - - ${message}`
  },
  'journald json': (line) => journald(partsOf(line)),
  'short-unix': (line) => {
    const { date, host, program, pid, message } = partsOf(line)
    return `${date.getTime() / 1000}.123456 ${host} ${program}[${pid}]: ${message}`
  },
  cat: (line) => partsOf(line).message,
  'json lines': (line) =>
    JSON.stringify({ log: `${line}\n`, stream: 'stdout', time: partsOf(line).date.toISOString() }),
  'grep -H': (line) => `auth.log:${line}`,
} as const satisfies Record<string, (line: string) => string>
