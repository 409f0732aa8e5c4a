declare module 'xz-decompress' {
  /** xz-embedded in WebAssembly. Pointers are positions in `memory.buffer`. */
  interface XzEmbedded {
    /** The buffer is another after each call that made it grow. */
    readonly memory: { readonly buffer: ArrayBuffer }
    /**
     * Makes a decoder and returns where its six numbers of 32 bits lie: the length of its two buffers; start, position
     * and length of the input; start and length of the output.
     */
    create_context(): number
    /** Says that so many bytes have been put into the input buffer; none say that the stream has ended. */
    supply_input(context: number, length: number): void
    /** Decodes until the input is used up or the output buffer is full; returns an `xz_ret` of xz-embedded's xz.h. */
    get_next_output(context: number): number
  }

  const xzDecompress: {
    readonly XzReadableStream: {
      /** Makes a new instance of the module, and keeps it instead of the one that was made before. */
      _getModuleInstance(): Promise<void>
      readonly _moduleInstance: { readonly exports: XzEmbedded }
    }
  }
  export default xzDecompress
  export type { XzEmbedded }
}
