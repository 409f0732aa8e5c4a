import type { Address } from './address'

/**
 * How a host name tells an address: `forward`, octets in order; `reversed`, last octet first, as in the reverse tree of the
 * DNS; `network`, the last octet in a label before that of the network; `hex`, as eight hexadecimal digits; `ipv6`.
 */
export type ReadingForm = 'forward' | 'reversed' | 'network' | 'hex' | 'ipv6'

/** An address that a host name can be read to tell. */
export interface AddressReading {
  readonly address: Address
  readonly form: ReadingForm
  /** Hardly anything but an address is written like this. What isn't clear is believed only where its country fits. */
  readonly isClear: boolean
}
