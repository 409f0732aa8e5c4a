import { parseAddress } from './address'
import type { AddressReading } from './address-reading'

/**
 * Eight hexadecimal digits behind letters alone: `p578b4f0b`, `c51471f2c` (where the `c` is of the name). Letters and
 * digits have to be among them, else they are a word or a customer's number.
 */
const HEX_V4 = /^[a-z]*((?=[a-f]*\d[a-f]*\d)(?=\d*[a-f])[0-9a-f]{8})$/
const LETTERS = /^[a-z]*$/
/** Words that operators put beside a number which is an address: how the line is reached or given out. */
const LINE_WORD =
  /^(?:[a-z]{0,2}dsl|broadband|cable|catv|cpe|cust[a-z]*|dhcp|dial[a-z]*|dip|dyn[a-z]*|fiber|ftth|host|ip|pools?|pppo?e?|rev|sta|stat|static[a-z]*|users?)$/
/** Global unicast addresses begin with 2 or 3 (RFC 4291, 2.4); their first group is never shortened. */
const FIRST_GROUP = /^[23][0-9a-f]{3}$/
const GROUP = /^[0-9a-f]{0,4}$/
const WHOLE_V6 = /(?:^|[^0-9a-f])([23][0-9a-f]{31})(?![0-9a-f])/

/**
 * Readings of addresses in hexadecimal digits, IPv4 and IPv6, from the labels of a host name before its registered
 * domain, in small letters. Only the usual order is met.
 */
export function hexReadings(labels: readonly string[]): AddressReading[] {
  const isClear = labels.some((label) => label.split(/[^a-z]+/).some((word) => LINE_WORD.test(word)))
  return labels.flatMap((label) => {
    const v6 = readV6(label)
    return v6.length > 0 ? v6 : readV4(label, isClear)
  })
}

function readV4(label: string, isClear: boolean): AddressReading[] {
  const parts = label.split(/[-_]/)
  const found = parts.flatMap((part) => HEX_V4.exec(part)?.[1] ?? [])
  const [digits] = found
  const areOthersWords = parts.filter((part) => !LETTERS.test(part)).length === 1
  if (digits === undefined || found.length > 1 || !areOthersWords) return []
  return [{ address: { family: 4, value: parseInt(digits, 16) }, form: 'hex', isClear }]
}

/** `2001-db8-0-0-0-0-0-1` and `2001-db8--1` with words on either side, or 32 digits in a row. */
function readV6(label: string): AddressReading[] {
  const whole = WHOLE_V6.exec(label)?.[1]?.match(/.{4}/g)?.join(':')
  const address = parseAddress(whole ?? groupsOf(label.split('-')))
  return address?.family === 6 ? [{ address, form: 'ipv6', isClear: true }] : []
}

/** The groups of an IPv6 address among the parts of a label, with colons; no address where there is none. */
function groupsOf(parts: readonly string[]): string {
  const from = parts.findIndex((part) => FIRST_GROUP.test(part))
  if (from < 0) return ''
  const groups = parts.slice(from)
  const end = groups.findIndex((part) => !GROUP.test(part))
  return (end < 0 ? groups : groups.slice(0, end)).join(':')
}
