/** Decompresses a stream that is given in pieces of any size. What it holds does not depend on the pieces. */
export interface Decompressor {
  /**
   * Takes the next compressed bytes and yields what they hold, in pieces of bounded size, each valid until the next is
   * asked for. Throws {@link DamagedData} where they are damaged, after all that came before the damage.
   */
  push(compressed: Uint8Array): Generator<Uint8Array, void, undefined>
  /** The stream has ended: yields what waited for more. Throws {@link DamagedData} where it should go on. */
  finish(): Generator<Uint8Array, void, undefined>
}
