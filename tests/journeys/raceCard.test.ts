import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { expect, it } from 'vitest'
import { keptClear, pictureSize } from '../../src/app/raceCard/layPicture'
import { runners } from '../support/runners'
import { openApp } from './support/app'

async function fillIn(page: Page, distance: string, time: string): Promise<void> {
  await page.getByLabel('Distance').fill(distance)
  await page.getByLabel('Time you aim for').fill(time)
  await page.getByLabel('Time you aim for').blur()
}

/** How many rows of the picture, between these, hold something else than its ground. */
function writtenRows({ data, width }: PNG, from: number, to: number): number {
  const ground = data.subarray(0, 3)
  return Array.from({ length: to - from }, (_, row) => row + from).filter((row) => {
    const line = data.subarray(row * width * 4, (row + 1) * width * 4)
    return line.some((value, at) => at % 4 < 3 && Math.abs(value - (ground[at % 4] ?? 0)) > 24)
  }).length
}

it('makes a picture for the lock screen that another program can read, clear of the clock and the buttons', async () => {
  const page = await openApp({ at: 'quiz/#/race-card', answers: runners.lateInTheRace })
  await fillIn(page, '42.195', '4:00')
  await page.getByText('First 5 km: no faster than 5:46 a km.').waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the picture' }).click(),
  ])
  const file = join(mkdtempSync(join(tmpdir(), 'uncramp-card-')), 'card.png')
  await download.saveAs(file)
  const picture = PNG.sync.read(readFileSync(file))
  expect([picture.width, picture.height]).toEqual([pictureSize.width, pictureSize.height])
  const foot = pictureSize.height - keptClear.bottom
  expect(writtenRows(picture, 0, keptClear.top)).toBe(0)
  // Letters that hang below their line may reach a little further.
  expect(writtenRows(picture, foot + 16, pictureSize.height)).toBe(0)
  expect(writtenRows(picture, keptClear.top, foot)).toBeGreaterThan(300)
})

it('fits on one sheet, and keeps what was typed over a reload', async () => {
  const page = await openApp({ at: 'quiz/#/race-card', answers: runners.lateInTheRace })
  await fillIn(page, '21.1', '1:50')
  await page.getByText('If it cramps').waitFor()
  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
  await page.reload()
  await page.getByText('If it cramps').waitFor()
  expect(await page.getByLabel('Distance').inputValue()).toBe('21.1')
})

it('tells a runner who drinks past thirst to drink no more, and gives no salt', async () => {
  const page = await openApp({ at: 'quiz/#/race-card', answers: runners.overDrinker })
  await fillIn(page, '42.195', '5:30')
  const card = page.getByRole('region', { name: 'Race day' })
  await card.getByText(/Not thirsty: no drink/).waitFor()
  expect(await card.innerText()).not.toMatch(/300|800|mg|sodium an hour/)
})
