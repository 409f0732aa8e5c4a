import type { Answers, UserRow } from '../../src/model/answers'

type Expected = readonly Readonly<Record<string, unknown>>[]

const usersOf = (valid: boolean | null, rows: readonly UserRow[]) => rows.map((row) => ({ valid, ...row }))

/** What the questions of docs/fleet.md have to come to, by the names that they have there. */
export const EXPECTED: Readonly<Record<string, (answers: Answers) => Expected>> = {
  totals: ({ totals: { hostile, honest, successes, scans, ambiguous, sources, users, first, last } }) => [
    { hostile, honest, successes, scans, ambiguous, sources, users, first, last },
  ],
  concentration: ({ concentration }) => [{ ...concentration }],
  days: ({ timeline: { bins } }) => {
    const days = new Map<string, number>()
    for (const { start, hostileValid, hostileInvalid, hostileUnknown } of bins) {
      const attempts = hostileValid + hostileInvalid + hostileUnknown
      if (start !== null && attempts > 0) days.set(start.slice(0, 10), (days.get(start.slice(0, 10)) ?? 0) + attempts)
    }
    return Array.from(days, ([day, attempts]) => ({ day, attempts }))
  },
  'busiest hour': ({ timeline: { busiestHour } }) => (busiestHour === null ? [] : [{ ...busiestHour }]),
  'longest pause': ({ timeline: { longestPause } }) => (longestPause === null ? [] : [{ ...longestPause }]),
  'week hours': ({ weekHours: { counts } }) =>
    counts.map((attempts, hour) => ({ hour, attempts })).filter(({ attempts }) => attempts > 0),
  countries: ({ countries }) =>
    countries.map(({ alpha2, attempts, share, sources }) => ({ country: alpha2, attempts, share, sources })),
  sources: (answers) =>
    answers.sources.map(({ source, attempts, users, successes, first, last }) => ({
      ...{ source, attempts, users, successes, first, last },
    })),
  users: ({ users: { valid, invalid, unknown } }) => [
    ...usersOf(true, valid),
    ...usersOf(false, invalid),
    ...usersOf(null, unknown),
  ],
  'log hosts': ({ logHosts }) =>
    logHosts.map(({ logHost, attempts: _attempts, share: _share, ...row }) => ({ log_host: logHost, ...row })),
  'several hosts': ({ severalHosts }) =>
    severalHosts.map(({ source, hosts, attempts, first, toLast }) => ({ source, hosts, attempts, first, toLast })),
}
