/** Some slots of {@link NAMES}. */
export interface Slots {
  readonly from: number
  readonly to: number
}

/** Names of fields in which log shippers keep what of a line, in groups, each in the order of preference. */
export const NAMES: string[] = []

function group(...names: readonly string[]): Slots {
  const from = NAMES.length
  NAMES.push(...names)
  return { from, to: NAMES.length }
}

/** Whole lines as they were, before anything was taken from them. */
export const RAW = group('event.original', '_raw', 'rawmsg')

export const MESSAGES = group(
  ...['message', 'log', 'msg', '@message', 'line', 'eventMessage', 'textPayload', 'SyslogMessage', 'short_message'],
  ...['full_message', 'body', 'text'],
)

export const TIMES = group(
  ...['@timestamp', 'timestamp', 'time', 'ts', '_time', 'isodate', 'timereported', 'TimeGenerated', 'eventTime'],
  ...['TimeCreated', 'datetime', 'date'],
)

export const HOSTS = group(
  ...['host.name', 'host.hostname', 'hostname', 'host', 'syslog_hostname', 'Computer', 'MachineName', 'agent.hostname'],
  ...['source_host'],
)

export const PROGRAMS = group(
  ...['process.name', 'log.syslog.appname', 'syslog_identifier', 'programname', 'program', 'appname', 'app_name'],
  ...['application_name', 'ident', 'syslogtag', 'processImagePath', 'ProcessName', 'process', 'app'],
)

export const PIDS = group(
  ...['process.pid', 'log.syslog.procid', 'syslog_pid', 'pid', 'procid', 'process_id', 'processID'],
)

/** Fields that only journald's entries and the honeypot's events have: those have forms of their own. */
export const OTHERS = group('__REALTIME_TIMESTAMP', 'eventid')

/** Objects around the record, or around a part of it: Elastic, Splunk, Grafana, logcli, Google Cloud. */
export const WRAPPERS = ['_source', 'result', 'fields', 'labels', 'jsonPayload']
