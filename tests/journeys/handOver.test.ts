import jsQR from 'jsqr'
import type { BrowserContext, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { expect, it } from 'vitest'
import { quiz } from '../../src/content/quiz'
import { relevantAnswers } from '../../src/domain/quiz/quiz'
import { keptFrom } from '../../src/state/programme/handedWeeks'
import { programmeKind } from '../../src/state/programme/programmeKind'
import { recordText } from '../../src/state/records/recordText'
import { typicalWeeks } from '../support/handedWeeks'
import { runners } from '../support/runners'
import { addressOf, openApp, savedAnswersOf } from './support/app'
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

/** What Today shows of the weeks: which one it is, what is due, and every tick. */
const weeksOn = async (page: Page) => {
  await page.locator('.today h1').waitFor()
  const weeks = page.getByRole('region', { name: 'Your weeks' })
  return {
    week: await page.locator('.eyebrow').innerText(),
    heading: await page.locator('h1').innerText(),
    weeks: await weeks.innerText(),
    drawn: await weeks.innerHTML(),
  }
}

it('takes the weeks along: the other phone is on the same day of the same week, with the same ticks', async () => {
  const before = (context: BrowserContext) => context.clock.setFixedTime(new Date('2027-03-24T08:00:00'))
  const kept = keptFrom({ ...typicalWeeks, outcomes: typicalWeeks.outcomes.filter(({ week }) => week < 4) }, 1)
  const here = await openApp({
    at: 'quiz/#/today',
    answers: runners.racesTooFast,
    stored: { 'uncramp.programme': recordText(programmeKind, 'a-programme', kept) },
    before,
  })
  await here.getByRole('button', { name: 'Done', exact: true }).first().click()
  const there = await openApp({ at: 'quiz/#/result', answers: mine, before })
  await here.goto(addressOf('quiz/#/hand-over'))
  const link = await here.getByRole('textbox', { name: 'Your link' }).inputValue()
  const shown = PNG.sync.read(await here.getByRole('img', { name: /QR code/ }).screenshot())
  expect(jsQR(new Uint8ClampedArray(shown.data), shown.width, shown.height)?.data).toBe(link)

  await there.goto(addressOf(`quiz/${new URL(link).hash}`))
  await seeHeading(there, 'Someone’s result')
  await there.getByText(/weeks from 1 March 2027, with 27 done and 7 left out/).waitFor()
  expect(await savedAnswersOf(there)).toEqual(mine)
  expect(await there.evaluate(() => localStorage.getItem('uncramp.programme'))).toBeNull()
  await there.getByRole('button', { name: 'This is me' }).click()
  await there.getByText(/You have no weeks here yet/).waitFor()
  await there.getByRole('button', { name: 'Yes, use these' }).click()
  await there.getByRole('link', { name: 'See today' }).click()
  const arrived = await weeksOn(there)
  await here.goto(addressOf('quiz/#/today'))
  expect(arrived).toEqual(await weeksOn(here))
  expect(arrived.week).toMatch(/^Week 4 of 7/)
})

it('leaves the weeks behind for a runner who hands over the answers only, and then any app of ours opens it', async () => {
  const here = await openApp({
    at: 'quiz/#/hand-over',
    answers: theirs,
    stored: { 'uncramp.programme': recordText(programmeKind, 'a-programme', keptFrom(typicalWeeks, 1)) },
  })
  const link = () => here.getByRole('textbox', { name: 'Your link' }).inputValue()
  const long = await link()
  await here.getByText('Answers only', { exact: true }).click()
  await here.getByText(/It carries your answers only/).waitFor()
  expect((await link()).length).toBeLessThan(long.length - 100)
  expect((await link()).split('#/shared/')[1]).toMatch(/^oV/)
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
