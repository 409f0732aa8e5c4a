/** The reader of some lines has ended before it had read them. What was read before them counts. */
export class ReaderEnded extends Error {
  override readonly name = 'ReaderEnded'

  constructor() {
    super('A worker of this page ended while it read the file, perhaps for want of memory: the rest was not read.')
  }
}
