import Papa from 'papaparse'

/** Names under which exports keep the line as it was. */
export const RAW = ['_raw', 'event.original', 'rawmsg']
/** Names for the line or the message, in the order of preference. */
const MESSAGES = [
  ...RAW,
  ...['message', 'log', 'msg', '@message', 'line', 'syslogmessage', 'textpayload'],
  ...['eventmessage', 'short_message', 'full_message'],
]
export const TIMES = [
  ...['_time', '@timestamp', 'timestamp', 'time', 'timegenerated', 'timecreated', 'datetime', 'date and time', 'date'],
]
export const HOSTS = [
  ...['host', 'hostname', 'host.name', 'host.hostname', 'source_host', 'agent.hostname', 'computer', 'machinename'],
  ...['source'],
]
export const PROGRAMS = [
  ...['process', 'program', 'process.name', 'log.syslog.appname', 'application_name', 'syslog_identifier', 'appname'],
  ...['processname', 'ident'],
]
export const PIDS = ['pid', 'process.pid', 'process_id', 'processid', '_pid', 'procid', 'log.syslog.procid']

/** What stands for the message's column where it has no name. */
export const UNNAMED = ''

/** Columns of a Windows Event Viewer's export: level, time, source, event id, category; the message has no name. */
const EVENT_COLUMNS = 5
const EVENT_ID = 3
export const EVENT_VIEWER = { time: 1, message: EVENT_COLUMNS } as const

/** PowerShell's Export-Csv puts the type of its objects before the header. */
const TYPE_LINE = /^\uFEFF?#TYPE [^\n]*\n/

/** A header's names as they are compared: without a byte order mark, blanks, and the `[UTC]` of Azure. */
export function columnName(name: string): string {
  return name
    .replace(/^(?:\uFEFF|\u00EF\u00BB\u00BF)/, '')
    .replace(/ \[UTC\]$/, '')
    .trim()
    .toLowerCase()
}

/** The text without what stands before the header. */
export function withoutTypeLine(text: string): string {
  return text.replace(TYPE_LINE, '')
}

/** The delimiter of a CSV's text: the one that stands most often in its header. */
export function delimiterOf(text: string): string {
  const header = text.split('\n', 1)[0] ?? ''
  const count = (delimiter: string) => header.split(delimiter).length
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best))
}

/** A header's names are short words; a line of a log has a time in it, or braces. */
function canBeName(text: string): boolean {
  return text.length <= 64 && !/[{}<>:]/.test(text)
}

/**
 * The name of the column that holds the messages of a CSV export, by the beginning of its text: at least two columns,
 * one of them known; UNNAMED for an export of the Windows Event Viewer, whose header is in the user's language.
 * Undefined where the text is no such export.
 */
export function messageColumn(head: string): string | undefined {
  const text = withoutTypeLine(head)
  const parser = new Papa.Parser({ delimiter: delimiterOf(text), preview: 2 })
  const { data } = parser.parse(text, 0, false) as Papa.ParseResult<string[]>
  const [header = [], first = []] = data
  if (header.length < 2 || !header.every(canBeName)) return undefined
  const names = header.map(columnName)
  const name = MESSAGES.find((each) => names.includes(each))
  if (name !== undefined) return header[names.indexOf(name)]
  const isEvent = header.length === EVENT_COLUMNS && first.length === EVENT_COLUMNS + 1
  return isEvent && /^\d+$/.test(first[EVENT_ID] ?? '') ? UNNAMED : undefined
}
