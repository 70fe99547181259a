import type { CardPart } from './cardParts'
import { type Lettering, layPicture, pictureSize } from './layPicture'

const font = (size: number, as: Lettering): string =>
  `${as === 'heading' ? 720 : 500} ${size}px "Atkinson Hyperlegible Next Variable", system-ui, sans-serif`

/** Dark whatever the app's colours are: a lock screen is looked at before dawn, too, and the phone's clock is white. */
const colours = { ground: '#171513', heading: '#7fd0cb', line: '#f1ebe2' } as const

/**
 * Draws the card for a lock screen. It is made on the device and goes nowhere else.
 * @throws if the browser will not draw.
 */
export async function drawPicture(parts: readonly CardPart[]): Promise<Blob> {
  await document.fonts.ready
  const canvas = document.createElement('canvas')
  canvas.width = pictureSize.width
  canvas.height = pictureSize.height
  const paper = canvas.getContext('2d')
  if (paper === null) throw new Error('This browser does not draw.')
  paper.fillStyle = colours.ground
  paper.fillRect(0, 0, pictureSize.width, pictureSize.height)
  const measure = (text: string, size: number, as: Lettering) => {
    paper.font = font(size, as)
    return paper.measureText(text).width
  }
  for (const { text, x, y, size, as } of layPicture(parts, measure)) {
    paper.font = font(size, as)
    paper.fillStyle = colours[as]
    paper.fillText(text, x, y)
  }
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('This browser made no picture.'))), 'image/png')
  })
}
