import type { CardPart } from './cardParts'

/** The lock screen of most phones, in pixels. */
export const pictureSize = { width: 1080, height: 1920 } as const

/** What the phone lays over it: the clock at the top, the buttons at the foot. Nothing is written there. */
export const keptClear = { top: 460, bottom: 220, side: 80 } as const

export type Lettering = 'heading' | 'line'
type PlacedText = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly as: Lettering
}

/** How wide a text is at a size, in pixels. */
type MeasureText = (text: string, size: number, as: Lettering) => number

const largest = 44
const smallest = 22

function wrap(text: string, fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

function place(parts: readonly CardPart[], measure: MeasureText, size: number): readonly PlacedText[] {
  const wide = pictureSize.width - 2 * keptClear.side
  const placed: PlacedText[] = []
  let y: number = keptClear.top
  for (const { heading, lines } of parts) {
    y += size * 1.25
    placed.push({ text: heading, x: keptClear.side, y, size, as: 'heading' })
    for (const line of lines) {
      for (const text of wrap(line, (one) => measure(one, size, 'line') <= wide)) {
        y += size * 1.25
        placed.push({ text, x: keptClear.side, y, size, as: 'line' })
      }
    }
    y += size * 0.5
  }
  return placed
}

/** Places the card in the clear part of the picture, in the largest letters with which all of it fits. */
export function layPicture(parts: readonly CardPart[], measure: MeasureText): readonly PlacedText[] {
  for (let size = largest; size > smallest; size -= 1) {
    const placed = place(parts, measure, size)
    if ((placed.at(-1)?.y ?? 0) <= pictureSize.height - keptClear.bottom) return placed
  }
  return place(parts, measure, smallest)
}
