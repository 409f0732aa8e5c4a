import { formatCount, formatDuration, formatWhen } from '../../base/format'
import type { TimelineAnswer } from '../../model/answers'
import type { ShellCommands } from '../how-counted/shell'
import { countOf, type Noun } from '../outcome-words'
import { capital, withArticle } from '../words'
import { secondsOf } from '../times'

type Known<Key extends keyof TimelineAnswer> = NonNullable<TimelineAnswer[Key]>

/** How the numbers of the answer were counted, for their popovers. */
export const HOW_COUNTED = {
  perDay: (perDay: Known<'perDay'>, { many }: Noun) => ({
    title: `${formatCount(perDay, 1)} ${many} a day`,
    text: `${capital(many)} that have a time, divided by the days from the first of them to the last; less than a day counts as one. The time that is chosen does not matter here, all other filters do.`,
    formula: `${many} ÷ max(1, (last − first) ÷ 1 day)`,
    value: perDay,
  }),
  busiest: ({ start, attempts }: Known<'busiestHour'>, noun: Noun) => ({
    title: `${countOf(attempts, noun)} in an hour`,
    text: `The hour of the clock with most ${noun.many}, from its first minute to its last; the first of several.`,
    formula: `${formatWhen(secondsOf(start), { year: true })} ≤ time < ${formatWhen(secondsOf(start) + 3600)}`,
    value: attempts,
    shell: (commands: ShellCommands) => commands.busiestHour,
    shellNote: 'A try counts there by the time of this line, some seconds after its first.',
  }),
  pause: ({ start, seconds }: Known<'longestPause'>, { one }: Noun) => ({
    title: `${formatDuration(seconds)} without ${withArticle(one)}`,
    text: `The longest time from one ${one} to the next, in order of their times.`,
    formula: `from ${formatWhen(secondsOf(start), { year: true, seconds: true })} on`,
    value: seconds,
  }),
}
