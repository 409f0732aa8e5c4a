import type { ScanTime } from '../../model/scan'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
/** "# Nmap 7.94 scan initiated Sun Nov 22 17:04:05 2026 as: nmap …": the clock of the machine, as ctime prints it. */
const INITIATED = /^# Nmap \S+ .*scan initiated (?:\w{3} (\w{3}) +(\d{1,2}) (\d{2}):(\d{2}):(\d{2}) (\d{4}))?/
/** "Starting Nmap 7.70 ( https://nmap.org ) at 2019-02-26 10:00 CET": letters of a zone say little, but for these. */
const STARTING = /^Starting Nmap \S+ .*?(?:\bat (\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2}) ?(.*))?$/
const NO_OFFSET = /^(?:UTC|GMT|Z)$/

/** The time in a line that begins a scan: null where it has none; undefined where the line begins no scan. */
export function scanTimeIn(line: string): ScanTime | null | undefined {
  const initiated = INITIATED.exec(line)
  if (initiated !== null) {
    const [, month = '', day, hour, minute, second, year] = initiated
    const at = secondsOf([year, MONTHS.indexOf(month) + 1, day, hour, minute, second])
    return at === null ? null : { seconds: at, isLocal: true }
  }
  const starting = STARTING.exec(line)
  if (starting === null) return undefined
  const [, year, month, day, hour, minute, zone = ''] = starting
  const at = secondsOf([year, Number(month), day, hour, minute, '0'])
  return at === null ? null : { seconds: at, isLocal: !NO_OFFSET.test(zone.trim()) }
}

type Parts = readonly [
  year: string | undefined,
  month: number,
  day: string | undefined,
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
]

/** Null where parts lack, or make no date. */
function secondsOf([year, month, ...rest]: Parts): number | null {
  const [day = NaN, hour = NaN, minute = NaN, second = NaN] = rest.map(Number)
  if (year === undefined || !(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null
  const at = Date.UTC(Number(year), month - 1, day, hour, minute, second) / 1000
  return Number.isNaN(at) ? null : at
}
