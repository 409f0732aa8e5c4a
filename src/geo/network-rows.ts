import { FAR, type NetworkColumns, RECENT } from './network-format'

/** No network's number. */
export const NO_NETWORK = 0

/**
 * The number of each row's network, {@link NO_NETWORK} where there is none. Throws where a row names a network that
 * there is not.
 */
export function decodeNetworks({ recents, lows, middles }: NetworkColumns, networks: number): Uint32Array {
  const numbers = new Uint32Array(recents.length)
  /** The latest networks, the last first. */
  const latest = new Uint32Array(RECENT)
  let far = 0
  for (let row = 0; row < numbers.length; row++) {
    const recent = recents[row] ?? 0
    if (recent === 0) continue
    let place = recent - 1
    let number = latest[place] ?? NO_NETWORK
    if (recent >= FAR) {
      place = RECENT - 1
      number = ((recent - FAR) << 16) + ((middles[far] ?? 0) << 8) + (lows[far] ?? 0) + 1
      far++
    }
    if (number === NO_NETWORK || number > networks) {
      throw new Error(`network index: row ${row} names network ${number} of ${networks}`)
    }
    for (; place > 0; place--) latest[place] = latest[place - 1] ?? NO_NETWORK
    latest[0] = number
    numbers[row] = number
  }
  if (far !== lows.length) throw new Error(`network index: its rows name ${far} far networks of ${lows.length}`)
  return numbers
}

/** The AS numbers of networks 1, 2 …; throws where there aren't as many as networks. */
export function decodeAsns(bytes: Uint8Array, networks: number): Uint32Array {
  const wrong = `network index: its AS numbers are not ${networks}`
  if (bytes.length < networks) throw new Error(wrong)
  const asns = new Uint32Array(networks)
  let [at, asn] = [0, 0]
  for (let i = 0; i < networks; i++) {
    let [byte, unit] = [128, 1]
    for (; byte > 127; unit *= 128) {
      byte = bytes[at++] ?? 0
      asn += (byte & 127) * unit
    }
    asns[i] = asn
  }
  if (at !== bytes.length || !(asn < 2 ** 32)) throw new Error(wrong)
  return asns
}
