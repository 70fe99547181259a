import { expect, it } from 'vitest'
import type { Answers } from '../../src/domain/questionnaire/questionnaire'
import { openApp } from '../journeys/support/app'
import { seeHeading } from '../journeys/support/quiz'
import { muchToSay } from '../journeys/support/screens'
import { runners } from '../support/runners'

const laptop = { viewport: { width: 1280, height: 800 }, hasTouch: false, isMobile: false }

/** How many sheets a PDF has: each is an object of its own, beside the one that lists them. */
const sheetsOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0

const everyone: readonly (readonly [string, Answers])[] = [
  ['an ordinary runner', runners.lateInTheRace],
  ['a runner who drinks too much', runners.overDrinker],
  ['a runner on medicines, with a sign for the doctor', runners.onMedicines],
  ['a runner to whom much has to be said', muchToSay],
]

it.each(everyone)('fits the result of %s on two sheets', async (_, answers) => {
  const page = await openApp({ at: 'quiz/#/result', answers, device: laptop })
  await page.getByText('What to try first').first().waitFor()
  const sheets = sheetsOf(await page.pdf({ format: 'A4' }))
  expect(sheets).toBeGreaterThan(0)
  expect(sheets).toBeLessThanOrEqual(2)
})

it.each(everyone)('fits the plan of %s on two sheets', async (_, answers) => {
  const page = await openApp({ at: 'quiz/#/plan', answers, device: laptop })
  await seeHeading(page, /to do/)
  const sheets = sheetsOf(await page.pdf({ format: 'A4' }))
  expect(sheets).toBeGreaterThan(0)
  expect(sheets).toBeLessThanOrEqual(2)
})
