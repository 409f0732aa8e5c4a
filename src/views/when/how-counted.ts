import { formatCount, formatDuration, formatWhen } from '../../base/format'
import type { TimelineAnswer } from '../../model/answers'
import type { ShellCommands } from '../how-counted/shell'
import { secondsOf } from '../times'

type Known<Key extends keyof TimelineAnswer> = NonNullable<TimelineAnswer[Key]>

/** How the numbers of the answer were counted, for their popovers. */
export const HOW_COUNTED = {
  perDay: (perDay: Known<'perDay'>) => ({
    title: `${formatCount(perDay, 1)} attempts a day`,
    text: 'Attempts that have a time, divided by the days from the first of them to the last; less than a day counts as one. The time that is chosen does not matter here, all other filters do.',
    formula: 'attempts ÷ max(1, (last − first) ÷ 1 day)',
    value: perDay,
  }),
  busiest: ({ start, attempts }: Known<'busiestHour'>) => ({
    title: `${formatCount(attempts)} attempts in an hour`,
    text: 'The hour of the clock with most attempts, from its first minute to its last; the first of several.',
    formula: `${formatWhen(secondsOf(start), { year: true })} ≤ time < ${formatWhen(secondsOf(start) + 3600)}`,
    value: attempts,
    shell: (commands: ShellCommands) => commands.busiestHour,
    shellNote: 'A try counts there by the time of this line, some seconds after its first.',
  }),
  pause: ({ start, seconds }: Known<'longestPause'>) => ({
    title: `${formatDuration(seconds)} without an attempt`,
    text: 'The longest time from one attempt to the next, in order of their times.',
    formula: `from ${formatWhen(secondsOf(start), { year: true, seconds: true })} on`,
    value: seconds,
  }),
}
