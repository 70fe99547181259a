import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inUnits } from '../../../src/domain/quantity'
import { kgPerPound, kmPerMile, mlPerFluidOunce } from '../../../src/domain/unitFactors'

const folder = 'src/content'
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(join(folder, path), 'utf8'))

const inTexts = (unit: string): readonly string[] => [
  ...new Set(
    texts.flatMap((text) =>
      [...text.matchAll(new RegExp(`\\{${unit}:([\\d.]+)(?:-([\\d.]+))?\\}`, 'g'))].flatMap(([, from, to]) =>
        [from, to].filter((value) => value !== undefined),
      ),
    ),
  ),
]

const shares = (unit: string, inMetric: number): readonly (readonly [string, number])[] =>
  inTexts(unit).map((value) => {
    const said = inUnits(`{${unit}:${value}}`, 'imperial')
    return [`${value} ${unit} as ${said}`, (Number.parseFloat(said) * inMetric) / Number(value)]
  })

describe('what an American reads', () => {
  it.each([...shares('km', kmPerMile), ...shares('kg', kgPerPound), ...shares('ml', mlPerFluidOunce)])(
    'is near to what was meant: %s',
    (_, share) => {
      expect(Math.abs(share - 1)).toBeLessThan(0.1)
    },
  )

  it.each(shares('ml', mlPerFluidOunce))('is hardly ever more to drink or to swallow: %s', (_, share) => {
    expect(share).toBeLessThan(1.025)
  })
})
