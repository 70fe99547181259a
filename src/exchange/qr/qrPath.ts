import { encode } from 'uqr'

/** A QR code as one path of an SVG, in modules: `size` is the width and height of the view box, its quiet margin included. */
export type QrPath = { readonly size: number; readonly path: string }

/** Blank modules around the code, as ISO/IEC 18004 asks for. */
const margin = 4

/**
 * Draws a text as a QR code that still reads with a seventh of it hidden (level M). The path is a bar for each row of dark modules.
 * @throws for a text too long for any QR code, some 2,300 bytes.
 */
export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'M', border: margin })
  const path = data.flatMap((row, y) => barsIn(row).map(({ from, to }) => `M${from} ${y}h${to - from}v1H${from}z`))
  return { size, path: path.join('') }
}

type Bar = { readonly from: number; readonly to: number }

function barsIn(row: readonly boolean[]): readonly Bar[] {
  const edges = row.flatMap((dark, x) => (dark !== (row[x - 1] ?? false) ? [x] : []))
  return edges.flatMap((from, at) => (at % 2 === 0 ? [{ from, to: edges[at + 1] ?? row.length }] : []))
}
