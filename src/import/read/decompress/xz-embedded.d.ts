/** xz-embedded, translated (see src/data/build-xz.ts). Pointers are positions in `memory.buffer`. */
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

/** A decoder with memory of its own, 9 MB for files of the usual levels. */
export function instantiate(imports: Record<string, never>): XzEmbedded
