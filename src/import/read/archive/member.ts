import type { DamagedData } from '../damage'
import type { Layer } from '../decompress/decompressor-of'
import type { LogInput } from '../log-input'

/** A file in an archive, and how to get at its bytes. */
export interface Member {
  readonly path: string
  /** Milliseconds since 1970; 0 where the archive doesn't say. */
  readonly modified: number
  /** Bytes of the file, unpacked. */
  readonly size: number
  /** What it is read from: bytes under the layers of compression that the archive has put around the file. */
  readonly input: LogInput
  readonly layers: readonly Layer[]
  /** What its bytes lack, where the archive breaks off within it. */
  readonly cut: DamagedData | null
}

/** Why a file in an archive is not read. */
export type Refusal = 'encrypted' | 'method' | 'overlap' | 'damaged'

/** A file that can't be read, though its archive can. */
export interface Refused {
  readonly path: string
  readonly refusal: Refusal
}
