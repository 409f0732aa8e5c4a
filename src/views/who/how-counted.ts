import { formatCount } from '../../base/format'
import type { ShellCommands } from '../how-counted/shell'
import type { Noun } from '../outcome-words'

/** How the numbers of the answer were counted, for their popovers. */
export const HOW_COUNTED = {
  /** So many sources make one of `parts` equal parts. */
  part: (words: string, sources: number, parts: number, { many }: Noun) => ({
    title: `Sources for ${words}`,
    text: `The smallest number of sources that together make ${words} of all ${many}: the largest first, added up.`,
    value: sources,
    shell: (commands: ShellCommands) => commands.concentration(parts),
  }),
  rest: (rest: number, count: number, most: number, { many }: Noun) => ({
    title: 'Sources of the last tenth',
    text: `All sources but the smallest number of them that make nine tenths of the ${many}.`,
    formula: `${formatCount(count)} − ${formatCount(most)} = ${formatCount(rest)}`,
    value: rest,
  }),
}
