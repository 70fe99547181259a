import fc from 'fast-check'
import jsQR from 'jsqr'
import { expect, it } from 'vitest'
import { type QrPath, qrPath } from '../../../src/exchange/qr/qrPath'

const scale = 4

/** The path as a camera would see it: black bars on white, from the words of the path alone. */
function pixelsOf({ size, path }: QrPath): Uint8ClampedArray {
  const width = size * scale
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g)) {
    for (let row = 0; row < scale; row++) {
      for (let column = 0; column < Number(length) * scale; column++) {
        const at = ((Number(y) * scale + row) * width + Number(x) * scale + column) * 4
        pixels.fill(0, at, at + 3)
      }
    }
  }
  return pixels
}

const readBack = (code: QrPath): string | undefined => jsQR(pixelsOf(code), code.size * scale, code.size * scale)?.data

it('draws a link that a reader of another make reads back', () => {
  const letters = fc.stringMatching(/^[\w-]{40,400}$/)
  fc.assert(
    fc.property(letters, (code) => {
      const link = `https://example.org/uncramp/quiz/#/shared/${code}`
      expect(readBack(qrPath(link))).toBe(link)
    }),
    { numRuns: 30 },
  )
})

it('keeps the margin clear that a camera needs', () => {
  const { size, path } = qrPath('https://example.org/')
  const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => [
    Number(x),
    Number(y),
    Number(length),
  ])
  for (const [x = 0, y = 0, length = 0] of bars) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(4)
    expect(Math.max(x + length, y + 1)).toBeLessThanOrEqual(size - 4)
  }
})
