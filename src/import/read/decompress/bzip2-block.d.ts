declare module 'unbzip2-stream/lib/bzip2.js' {
  /** Reads so many bits (1–32), or with null goes on to the next whole byte. */
  type Bits = (count: number | null) => number

  /** What a block's decoder keeps between its steps. Written here as an argument, since `this` carries it. */
  interface BlockState {
    byteCount: Int32Array
    symToByte: Uint8Array
    mtfSymbol: Int32Array
    selectors: Uint8Array
    crcTable: readonly number[]
  }

  const bzip2: {
    readonly crcTable: readonly number[]
    /**
     * Decodes one block and hands out its bytes. Returns the stream's checksum with this block's in it, or null where
     * the stream ends here. Throws where the data contradict themselves.
     */
    decompress(
      this: BlockState,
      bits: Bits,
      write: (byte: number) => void,
      buffer: Int32Array,
      size: number,
      streamChecksum: number,
    ): number | null
  }
  export default bzip2
}
