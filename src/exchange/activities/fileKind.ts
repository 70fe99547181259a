/** What a file is, by what stands in it. Its name may lie. */
export type FileKind = 'fit' | 'gzip' | 'zip' | 'gpx' | 'tcx' | 'csv' | 'empty' | 'unknown'

/** How many bytes of the beginning are needed to tell. */
export const headLength = 4096

const starts = (bytes: Uint8Array, ...sign: readonly number[]) => sign.every((byte, index) => bytes[index] === byte)

/**
 * Tells the kind of a file from its first bytes (`headLength` of them are enough): by the signatures of FIT, gzip and zip, by
 * the root element of GPX and TCX, and by a first line of at least eight columns for a table. `unknown` for anything else;
 * never throws.
 */
export function fileKind(head: Uint8Array): FileKind {
  if (head.length === 0) return 'empty'
  if (starts(head.subarray(8), 0x2e, 0x46, 0x49, 0x54)) return 'fit'
  if (starts(head, 0x1f, 0x8b)) return 'gzip'
  if (starts(head, 0x50, 0x4b)) return 'zip'
  const wide = starts(head, 0xff, 0xfe) ? 'utf-16le' : starts(head, 0xfe, 0xff) ? 'utf-16be' : 'utf-8'
  const text = new TextDecoder(wide).decode(head)
  if (/<(?:\w+:)?gpx[\s>]/.test(text)) return 'gpx'
  if (/<(?:\w+:)?TrainingCenterDatabase[\s>]/.test(text)) return 'tcx'
  const [line = ''] = text.split('\n')
  return line.split(/[,;\t]/).length >= 8 && !line.includes('\0') ? 'csv' : 'unknown'
}
