/** Numbers of a block's lines within their file: 1-based; a file that was turned round counts down. */
export interface LineNumbers {
  readonly first: number
  readonly step: number
}
