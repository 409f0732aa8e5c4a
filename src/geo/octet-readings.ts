import type { AddressReading, ReadingForm } from './address-reading'

/**
 * Readings of four decimal octets in the labels of a host name. Operators name addresses as they like: RFC 1912, 2.1 wants
 * a name for each and says no form, draft-msullivan-dnsop-generic-naming-schemes proposed `1-2-3-4.type.technology.domain`
 * and lists what is met, RFC 8501, 2 what that means for IPv6. So each form gives readings in every order that is met,
 * and none is preferred here.
 */

/** Decimal numbers of a label that only hyphens or underscores part. */
interface Chain {
  readonly octets: readonly string[]
  /** What stands before them in their label. */
  readonly before: string
  /** What stands behind. */
  readonly after: string
}

type Four = readonly [string, string, string, string]

const CHAINS = /\d+(?:[-_]\d+)*/g
/** Of more numbers in a row an address can't be told. */
const MOST_NUMBERS = 6
/** Amazon's word before an address ends with a number of its own. */
const EC2 = /^ec2-/
const DIGITS = /^\d{1,3}$/
/** Twelve digits in a row are four octets padded with zeros, three digits each. */
const PADDED = /^(\d{3})(\d{3})(\d{3})(\d{3})$/
/** A word for a network directly before three octets: `red-80-37-213` is named as people write it, in order. */
const NETWORK_WORD = /(?:^|[-_])(?:ip|net|netz|network|red|rede|reseau|rete|subnet)[-_]?$/
/** What a lone octet may have before it, and still be a host's number in a network. */
const HOST_WORD = /^(?:(?:host|ip)[-_]?)?$/

/** All readings of four octets, in one label or over several that follow each other. Labels are in small letters. */
export function octetReadings(labels: readonly string[]): AddressReading[] {
  const chains = labels.map((label) => chainsOf(label.replace(EC2, '')))
  const only = chains.map((of) => (of.length === 1 ? of[0] : undefined))
  return [
    ...chains.flat().flatMap((chain) => [...inOneLabel(chain), ...padded(chain)]),
    ...inFourLabels(only),
    ...only.flatMap((chain, i) => inTwoLabels(chain, only[i + 1])),
  ]
}

function chainsOf(label: string): Chain[] {
  return [...label.matchAll(CHAINS)].map((match) => ({
    octets: match[0].split(/[-_]/),
    before: label.slice(0, match.index),
    after: label.slice(match.index + match[0].length),
  }))
}

/** `1-2-3-4`. More than four numbers in a row can be an address with a number beside it, so they aren't clear. */
function inOneLabel({ octets }: Chain): AddressReading[] {
  if (octets.length > MOST_NUMBERS) return []
  return foursOf(octets).flatMap((four) => bothWays(four, octets.length === 4))
}

/** `001002003004`. */
function padded({ octets }: Chain): AddressReading[] {
  const match = octets.length === 1 ? PADDED.exec(octets[0] ?? '') : null
  const [, a = '', b = '', c = '', d = ''] = match ?? []
  return match === null ? [] : bothWays([a, b, c, d], true)
}

/** `1.2.3.4`, maybe with words before the first or behind the last. */
function inFourLabels(chains: readonly (Chain | undefined)[]): AddressReading[] {
  const found: AddressReading[] = []
  for (let at = 0; at + 4 <= chains.length; at++) {
    const four = chains.slice(at, at + 4).map((chain, i) => (fitsPlace(chain, i) ? chain.octets[0] : undefined))
    if (!isFour(four)) continue
    const isAlone = !fitsPlace(chains[at - 1], 1) && !fitsPlace(chains[at + 4], 1)
    found.push(...bothWays(four, isAlone))
  }
  return found
}

/** A lone number, with nothing before it but in the first of four labels, and nothing behind but in the last. */
function fitsPlace(chain: Chain | undefined, place: number): chain is Chain {
  if (chain?.octets.length !== 1) return false
  return (place === 0 || chain.before === '') && (chain.after === '' || (place === 3 && chain.after.startsWith('-')))
}

/**
 * An address parted between two labels, the host's before that of its network: `4.net-1-2-3`, `4.3-2-1`, or two and two.
 * Where no word names the network, its octets can stand either way.
 */
function inTwoLabels(host: Chain | undefined, network: Chain | undefined): AddressReading[] {
  if (host === undefined || network === undefined) return []
  const all = [...host.octets, ...network.octets]
  if (!isFour(all)) return []
  const [a, b, c, d] = all
  if (host.octets.length === 2) {
    return [...bothWays([a, b, c, d], false), ...reading([c, d, a, b], 'network', false)]
  }
  if (host.octets.length !== 1) return []
  const isClear = host.after === '' && HOST_WORD.test(host.before)
  const asNetwork = reading([b, c, d, a], 'network', isClear)
  return NETWORK_WORD.test(network.before) ? asNetwork : [...asNetwork, ...reading([d, c, b, a], 'reversed', isClear)]
}

function foursOf(octets: readonly string[]): Four[] {
  return octets.flatMap((_, at) => {
    const four = octets.slice(at, at + 4)
    return isFour(four) ? [four] : []
  })
}

function isFour(octets: readonly (string | undefined)[]): octets is Four {
  return octets.length === 4 && octets.every((octet) => octet !== undefined)
}

function bothWays([a, b, c, d]: Four, isClear: boolean): AddressReading[] {
  return [...reading([a, b, c, d], 'forward', isClear), ...reading([d, c, b, a], 'reversed', isClear)]
}

/** The address of four octets, decimal even with leading zeros; none where one is no octet. */
function reading(four: Four, form: ReadingForm, isClear: boolean): AddressReading[] {
  let value = 0
  for (const octet of four) {
    if (!DIGITS.test(octet) || Number(octet) > 255) return []
    value = value * 256 + Number(octet)
  }
  return [{ address: { family: 4, value }, form, isClear }]
}
