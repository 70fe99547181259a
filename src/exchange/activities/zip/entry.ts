/** One file in a zip, as the zip's list of contents describes it. Nothing of this is trusted before it has been read. */
export type Entry = {
  readonly name: string
  readonly method: number
  readonly locked: boolean
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  /** Where its own header begins. */
  readonly at: number
}
