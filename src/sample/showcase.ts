import type { SampleOptions } from './generate-sample'

/** The file name of the showcase; it says what it is, as does the first line. */
export const SHOWCASE_NAME = 'sample-synthetic.log'

/**
 * The log behind the page's "Try the sample": a month, from 25 February to 27 March 2026. It retells two stories:
 * three sources that make more than a quarter of all attempts, and a campaign of hundreds that walk one list.
 */
export const SHOWCASE: SampleOptions = {
  seed: 2019,
  start: Date.UTC(2026, 1, 25) / 1000,
  days: 31,
  envelope: 'rfc3164',
  logHost: 'heron',
  attemptsPerDay: 480,
  campaign: true,
  campaignPlan: { firstDay: 5.4, days: 17 },
  incidents: true,
  heavyHitters: true,
}
