import type { LogData } from '../../../src/analysis/log-data'

/** What is known of a log beside its rows: nothing. */
export const EMPTY_LOG: Omit<LogData, 'table' | 'places' | 'networks' | 'names'> = {
  lines: { attempt: 0, scan: 0, success: 0, neutral: 0, other: 0, unreadable: 0 },
  asOthers: {
    auceps: { failedPassword: 0, addresses: 0, validUsers: 0, invalidUsers: 0 },
    hansteen: {
      lines: 0,
      illegalLines: 0,
      illegalUsers: 0,
      illegalHosts: 0,
      otherLines: 0,
      otherUsers: 0,
      otherHosts: 0,
    },
    fail2ban: { matched: 0 },
  },
  files: [],
  origins: [],
  assumed: { year: null, zone: null, why: '', offsets: [], files: [] },
  complete: true,
  holds: { programs: [], forms: [], understood: 0, neutral: 0, notUnderstood: 0, shapes: [], offers: [] },
  overlaps: [],
  missing: [],
  scanFiles: [],
}
