import jsQR from 'jsqr'
import { PNG } from 'pngjs'
import { expect, it } from 'vitest'
import { quiz } from '../../src/content/quiz'
import { relevantAnswers } from '../../src/domain/quiz/quiz'
import { runners } from '../support/runners'
import { openApp, savedAnswersOf } from './support/app'
import { seeHeading } from './support/quiz'

const mine = runners.overDrinker
const theirs = runners.lateInTheRace

it('goes by link to another phone, where it is someone’s until its owner says otherwise', async () => {
  const here = await openApp({ at: 'quiz/#/result', answers: theirs })
  await here.getByRole('link', { name: 'Hand it over' }).click()
  const link = await here.getByRole('textbox', { name: 'Your link' }).inputValue()
  const shown = PNG.sync.read(await here.getByRole('img', { name: /QR code/ }).screenshot())
  expect(jsQR(new Uint8ClampedArray(shown.data), shown.width, shown.height)?.data).toBe(link)

  const there = await openApp({ at: `quiz/${new URL(link).hash}`, answers: mine })
  await seeHeading(there, 'Someone’s result')
  await there.reload()
  await seeHeading(there, 'Someone’s result')
  expect(await savedAnswersOf(there)).toEqual(mine)
  await there.getByRole('button', { name: 'This is me' }).click()
  await there.getByRole('button', { name: 'Yes, use these' }).click()
  await there.getByRole('link', { name: 'See my result' }).click()
  await there.getByText('What to try first').first().waitFor()
  expect(await savedAnswersOf(there)).toEqual(relevantAnswers(quiz, theirs))
})

it('is kept as another person, whose result then opens, and the runner’s own stays', async () => {
  const here = await openApp({ at: 'quiz/#/hand-over', answers: theirs })
  const link = await here.getByRole('textbox', { name: 'Your link' }).inputValue()
  const there = await openApp({ at: 'quiz/#/hand-over', answers: mine })
  await there.getByLabel(/^A link/).fill(`Look at this: ${link}.`)
  await there.getByRole('button', { name: 'Open it' }).click()
  await there.getByRole('button', { name: 'Keep as someone else' }).click()
  await there.getByRole('textbox', { name: /^Name/ }).fill('Sam')
  await there.getByRole('button', { name: 'Save' }).click()
  await there.getByRole('button', { name: 'Open Sam' }).click()
  await there.getByText('Open for Sam').waitFor()
  await there.getByText('What to try first').first().waitFor()
  expect(await savedAnswersOf(there)).toEqual(mine)
})

it.each([
  ['an ordinary runner', theirs],
  ['a runner on medicines', runners.onMedicines],
  ['a runner with an urgent sign', runners.collapsed],
])('fits %s on two sheets for a professional', async (_, answers) => {
  const page = await openApp({ at: 'quiz/#/for-a-professional', answers })
  await seeHeading(page, /summary/)
  const pdf = await page.pdf({ format: 'A4' })
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  expect(sheets).toBeGreaterThan(0)
  expect(sheets).toBeLessThanOrEqual(2)
})
